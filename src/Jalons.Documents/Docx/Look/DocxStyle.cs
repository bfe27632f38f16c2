using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Docx.W;

namespace Jalons.Documents.Docx.Look;

/// <summary>One paragraph style; lengths in points unless said otherwise.</summary>
internal sealed record DocxStyle(string Id, string Name, double Size)
{
    public const double TextWidth = 166;

    /// <summary>Height of a line of this typeface set solid, in ems.</summary>
    private const double Solid = 1.27;

    public string Colour { get; init; } = Palette.Ink;
    public bool IsBold { get; init; }
    public double Before { get; init; }
    public double After { get; init; }

    /// <summary>Height of a line, in ems.</summary>
    public double Leading { get; init; } = 1.27;

    /// <summary>1 for a chapter; shown in the navigation pane and in the contents.</summary>
    public int Outline { get; init; }

    public bool StaysWithNext { get; init; }
    public bool StartsPage { get; init; }

    /// <summary>Millimetres from the margin, and of the first line back from there.</summary>
    public (double Left, double Hanging) Indent { get; init; }

    /// <summary>Millimetres; dots lead to it when it holds a page number.</summary>
    public (double At, string Align, string Leader)? Tab { get; init; }

    public XElement? Borders { get; init; }
    public string? Shading { get; init; }

    public XElement Element => Of(
        "style",
        At("type", "paragraph"),
        Id == "Normal" ? At("default", 1) : null,
        At("styleId", Id),
        Name == Id && Id != "Normal" ? At("customStyle", 1) : null,
        Val("name", Name),
        Id == "Normal" ? null : Val("basedOn", "Normal"),
        Outline > 0 || Id == "Titre" ? Val("next", "Normal") : null,
        Of("qFormat"),
        Of("pPr", Paragraph),
        Of("rPr", IsBold ? Of("b") : Of("b", At("val", 0)), Val("color", Colour), Val("sz", (int)(Size * 2)), Val("szCs", (int)(Size * 2))));

    private IEnumerable<XElement?> Paragraph =>
    [
        StaysWithNext ? Of("keepNext") : null,
        StaysWithNext ? Of("keepLines") : null,
        StartsPage ? Of("pageBreakBefore") : null,
        Borders,
        Shading is null ? null : Of("shd", At("val", "clear"), At("color", "auto"), At("fill", Shading)),
        Tab is { } tab ? Of("tabs", Of("tab", At("val", tab.Align), At("leader", tab.Leader), At("pos", Twips(tab.At)))) : null,
        Of("spacing", At("before", (int)(Before * 20)), At("after", (int)(After * 20)), At("line", (int)(Leading / Solid * 240)), At("lineRule", "auto")),
        Of("ind", At("left", Twips(Indent.Left)), Indent.Hanging > 0 ? At("hanging", Twips(Indent.Hanging)) : null),
        Outline > 0 ? Val("outlineLvl", Outline - 1) : null,
    ];

    /// <summary>A coloured field with a thick edge and some air, one field for paragraphs that follow each other.</summary>
    private static XElement Field(string edge, string fill) => Of(
        "pBdr",
        Of("top", At("val", "single"), At("sz", 4), At("space", 7), At("color", fill)),
        Of("left", At("val", "single"), At("sz", 36), At("space", 9), At("color", edge)),
        Of("bottom", At("val", "single"), At("sz", 4), At("space", 7), At("color", fill)));

    /// <param name="eighths">Thickness, in eighths of a point.</param>
    public static XElement Border(string side, int eighths, string colour, int space) =>
        Of("pBdr", Of(side, At("val", "single"), At("sz", eighths), At("space", space), At("color", colour)));

    public static IReadOnlyList<DocxStyle> All =>
    [
        new("Normal", "Normal", 10.5) { After = 7, Leading = 1.42 },
        new("Titre", "Title", 34) { IsBold = true, After = 10, Leading = 1.12, Indent = (18, 0) },
        new("SousTitre", "Subtitle", 15) { After = 36, Leading = 1.3, Indent = (18, 0) },
        new("Collection", "Collection", 12) { Colour = Palette.Ink2, After = 12, Indent = (18, 0), Before = 110 },
        new("Mention", "Mention", 10.5) { After = 3, Indent = (58, 40), Tab = (58, "left", "none") },
        new("Titre1", "heading 1", 24) { IsBold = true, After = 22, Leading = 1.15, Outline = 1, StaysWithNext = true, StartsPage = true },
        new("Titre2", "heading 2", 16) { IsBold = true, Before = 20, After = 7, Outline = 2, StaysWithNext = true },
        new("Titre3", "heading 3", 12.5) { IsBold = true, Before = 18, After = 5, Outline = 3, StaysWithNext = true },
        new("TitreSommaire", "TOC Heading", 24) { IsBold = true, After = 12, StartsPage = true },
        new("TM1", "toc 1", 10.5) { IsBold = true, Before = 5, After = 1, Indent = (9, 9), Tab = (TextWidth, "right", "none") },
        new("TM2", "toc 2", 10) { Colour = Palette.Ink2, After = 0.5, Indent = (19, 10), Tab = (TextWidth, "right", "none") },
        new("Chapeau", "Chapeau", 14) { After = 16, Leading = 1.45 },
        new("Puce", "List Bullet", 10.5) { After = 3, Leading = 1.36 },
        new("Numero", "List Number", 10.5) { After = 3, Leading = 1.36 },
        new("Rang", "Rang", 9.5) { Colour = Palette.Ink2, Before = 13, After = 1, StaysWithNext = true, Borders = Border("top", 12, Palette.Ink, 7) },
        new("Legende", "caption", 13) { IsBold = true, After = 1, StaysWithNext = true },
        new("Mesure", "Mesure", 10) { Colour = Palette.Ink2, After = 4, StaysWithNext = true },
        new("Graphique", "Graphique", 10) { After = 2, StaysWithNext = true },
        new("Lecture", "Lecture", 9.5) { Colour = Palette.Ink2, After = 1, Leading = 1.22, Indent = (18, 18), Tab = (18, "left", "none") },
        new("Cellule", "Cellule", 9.5) { Before = 3, After = 3, Leading = 1.27 },
        new("CelluleSerree", "Cellule serrée", 9) { Before = 1, After = 1, Leading = 1.2 },
        new("Entete", "En-tête de colonne", 9.5) { IsBold = true, Before = 3, After = 3, Leading = 1.2, StaysWithNext = true },
        new("Fait", "Encadré", 10.5) { After = 0, Leading = 1.45, Indent = (5, 0), Shading = Palette.AccentSoft, Borders = Field(Palette.Accent, Palette.AccentSoft) },
        new("Prudence", "Encadré de prudence", 10.5) { After = 0, Leading = 1.45, Indent = (5, 0), Shading = Palette.AmberSoft, Borders = Field(Palette.Amber, Palette.AmberSoft) },
        new("Verbatim", "Quote", 11.5) { Before = 10, After = 2, Leading = 1.4, Indent = (7, 0), StaysWithNext = true, Borders = Border("left", 18, Palette.Rule, 12) },
        new("Locuteur", "Locuteur", 9.5) { Colour = Palette.Ink2, After = 16, Indent = (7, 0), Borders = Border("left", 18, Palette.Rule, 12) },
        new("Chiffre", "Chiffre clé", 25) { IsBold = true, Before = 8, After = 1, Leading = 1.15 },
        new("LegendeChiffre", "Légende de chiffre clé", 9.5) { Colour = Palette.Ink2, After = 10, Leading = 1.2 },
        new("Sigle", "Sigle", 10.5) { After = 4, Indent = (36, 36), Tab = (36, "left", "none") },
        new("EnTete", "header", 9) { Colour = Palette.Ink2, Tab = (TextWidth, "right", "none"), Borders = Border("bottom", 6, Palette.Ink, 6) },
        new("PiedDePage", "footer", 9) { Colour = Palette.Discreet, Tab = (TextWidth, "right", "none") },
    ];
}
