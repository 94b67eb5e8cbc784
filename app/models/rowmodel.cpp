#include "app/models/rowmodel.h"
