#include "app/printing/codepage.h"

namespace servery::app {
namespace {

// One row of sixteen letters a line.
constexpr const char16_t* upperCp437 = u"ÇüéâäàåçêëèïîìÄÅ"
                                       u"ÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
                                       u"áíóúñÑªº¿⌐¬½¼¡«»"
                                       u"░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                       u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
                                       u"╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                                       u"αßΓπΣσµτΦΘΩδ∞φε∩"
                                       u"≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

constexpr const char16_t* upperCp850 = u"ÇüéâäàåçêëèïîìÄÅ"
                                       u"ÉæÆôöòûùÿÖÜø£Ø×ƒ"
                                       u"áíóúñÑªº¿®¬½¼¡«»"
                                       u"░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                                       u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
                                       u"ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
                                       u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´"
                                       u"\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

constexpr const char16_t* upperCp852 = u"ÇüéâäůćçłëŐőîŹÄĆ"
                                       u"ÉĹĺôöĽľŚśÖÜŤťŁ×č"
                                       u"áíóúĄąŽžĘę¬źČş«»"
                                       u"░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐"
                                       u"└┴┬├─┼Ăă╚╔╩╦╠═╬¤"
                                       u"đĐĎËďŇÍÎě┘┌█▄ŢŮ▀"
                                       u"ÓßÔŃńňŠšŔÚŕŰýÝţ´"
                                       u"\u00AD˝˛ˇ˘§÷¸°¨˙űŘř■\u00A0";

constexpr const char16_t* upperCp866 = u"АБВГДЕЖЗИЙКЛМНОП"
                                       u"РСТУФХЦЧШЩЪЫЬЭЮЯ"
                                       u"абвгдежзийклмноп"
                                       u"░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                       u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
                                       u"╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                                       u"рстуфхцчшщъыьэюя"
                                       u"ЁёЄєЇїЎў°∙·√№¤■\u00A0";

constexpr const char16_t* upperCp858 = u"ÇüéâäàåçêëèïîìÄÅ"
                                       u"ÉæÆôöòûùÿÖÜø£Ø×ƒ"
                                       u"áíóúñÑªº¿®¬½¼¡«»"
                                       u"░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                                       u"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
                                       u"ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀"
                                       u"ÓßÔÒõÕµþÞÚÛÙýÝ¯´"
                                       u"\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

constexpr const char16_t* upperWpc1252 = u"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD"
                                         u"\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ"
                                         u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
                                         u"°±²³´µ¶·¸¹º»¼½¾¿"
                                         u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
                                         u"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                                         u"àáâãäåæçèéêëìíîï"
                                         u"ðñòóôõö÷øùúûüýþÿ";

// What looks near enough to be read as the same.
struct Likeness
{
    char16_t letter;
    const char16_t* instead;
};
constexpr Likeness likenesses[] = {
    {u'\u2010', u"-"},   {u'\u2011', u"-"},   {u'\u2012', u"-"},  {u'\u2013', u"-"},
    {u'\u2014', u"-"},   {u'\u2212', u"-"},   {u'\u2018', u"'"},  {u'\u2019', u"'"},
    {u'\u201A', u"'"},   {u'\u201C', u"\""},  {u'\u201D', u"\""}, {u'\u201E', u"\""},
    {u'\u00D7', u"x"},   {u'\u2026', u"..."}, {u'\u00A0', u" "},  {u'\u202F', u" "},
    {u'\u2009', u" "},   {u'\u2007', u" "},   {u'\u200B', u""},   {u'\u2022', u"*"},
    {u'\u20AC', u"EUR"}, {u'\u200E', u""},    {u'\u200F', u""},   {u'\u00AD', u""},
};

std::optional<QByteArray> byteOf(QChar letter, const CodePage& page)
{
    if (letter.unicode() >= 0x20 && letter.unicode() < 0x7F)
        return QByteArray(1, static_cast<char>(letter.unicode()));
    for (int i = 0; i < 128; ++i) {
        if (page.upper[i] == letter.unicode())
            return QByteArray(1, static_cast<char>(0x80 + i));
    }
    return std::nullopt;
}

} // namespace

const std::vector<CodePage>& codePages()
{
    static const std::vector<CodePage> pages{
        {"CP437", 0, upperCp437},  {"CP850", 2, upperCp850},      {"CP852", 18, upperCp852},
        {"CP858", 19, upperCp858}, {"WPC1252", 16, upperWpc1252}, {"CP866", 17, upperCp866},
    };
    return pages;
}

const CodePage& codePageNamed(const QString& name)
{
    for (const CodePage& page : codePages()) {
        if (name == QLatin1String(page.name))
            return page;
    }
    return codePages().front();
}

QString likened(const QString& text, const CodePage& page)
{
    QString out;
    const QString whole = text.normalized(QString::NormalizationForm_C);
    for (const QChar letter : whole) {
        const Likeness* found = nullptr;
        for (const Likeness& likeness : likenesses) {
            if (likeness.letter == letter.unicode())
                found = &likeness;
        }
        if (found == nullptr || byteOf(letter, page))
            out += letter;
        else
            out += QString::fromUtf16(found->instead);
    }
    return out;
}

std::optional<QByteArray> encoded(const QString& text, const CodePage& page)
{
    QByteArray bytes;
    for (const QChar letter : text) {
        const auto byte = byteOf(letter, page);
        if (!byte)
            return std::nullopt;
        bytes += *byte;
    }
    return bytes;
}

} // namespace servery::app
