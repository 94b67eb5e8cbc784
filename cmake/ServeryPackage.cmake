# What is installed, and the packages that cpack makes of it: one for the server, one for the
# console. The dependencies on libraries are read from the programs themselves.
include(GNUInstallDirs)

set(CPACK_COMPONENTS_ALL server)
install(TARGETS servery-server servery-sandbox
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT server)
install(FILES "${PROJECT_SOURCE_DIR}/packaging/servery.service"
  DESTINATION lib/systemd/system COMPONENT server)
install(FILES "${PROJECT_SOURCE_DIR}/packaging/servery.env.example"
              "${PROJECT_SOURCE_DIR}/docs/operations.md" "${PROJECT_SOURCE_DIR}/docs/protocol.md"
              "${PROJECT_SOURCE_DIR}/docs/errors.md"
  DESTINATION share/doc/servery-server COMPONENT server)
if(TARGET servery-console)
  list(APPEND CPACK_COMPONENTS_ALL console)
  install(TARGETS servery-console
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT console)
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/servery-console.desktop"
    DESTINATION share/applications COMPONENT console)
  install(FILES "${PROJECT_SOURCE_DIR}/packaging/servery-console.service"
    DESTINATION lib/systemd/user COMPONENT console)
endif()
foreach(component ${CPACK_COMPONENTS_ALL})
  install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" "${PROJECT_SOURCE_DIR}/CHANGELOG.md"
    DESTINATION share/doc/servery-${component} COMPONENT ${component})
endforeach()

set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_PACKAGE_NAME "servery")
set(CPACK_PACKAGE_VENDOR "Servery")
set(CPACK_PACKAGE_CONTACT "The Servery authors <servery@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Venue order system: from the diner's tap to the pickup code")
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_DEBIAN_PACKAGE_SECTION "misc")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME "servery-server")
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "libpq5") # is loaded only where it is needed
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "sqlite3") # for backups
set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME "servery-console")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS
  "qml6-module-qt-labs-folderlistmodel, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, \
qml6-module-qtquick-controls, qml6-module-qtquick-layouts, \
qml6-module-qtquick-shapes, qml6-module-qtquick-templates, qml6-module-qtquick-window, \
fonts-inter, fonts-dejavu-core")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "espeak-ng, cups")
include(CPack)
