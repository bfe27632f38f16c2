using System.Xml.Linq;
using Jalons.Documents.Design;
using static Jalons.Documents.Charts.Native.Markup.Dml;

namespace Jalons.Documents.Charts.Native.Markup;

/// <summary>One series of bars.</summary>
internal sealed record NativeSeries(int Index, NativeColumn Names, NativeColumn Values)
{
    /// <summary>Null draws nothing: a series that only carries labels or an offset.</summary>
    public Fill? Fill { get; init; }

    /// <summary>Colour of the outline.</summary>
    public string? Edge { get; init; }

    /// <summary>One fill per bar, where bars differ.</summary>
    public IReadOnlyList<Fill> Fills { get; init; } = [];

    public NativeColumn? Labels { get; init; }
    public string LabelPosition { get; init; } = "outEnd";
    public string LabelColour { get; init; } = Palette.Ink;
    public XElement? LabelPlate { get; init; }

    public (NativeColumn Below, NativeColumn Above)? Whiskers { get; init; }

    public XElement Element => Of(
        "ser",
        Val("idx", Index),
        Val("order", Index),
        NativeData.Title(Values),
        Fill is null ? Shape(NoFill) : Edge is null ? Body(Fill) : Shape(Paint(Fill), Line(Edge, 1)),
        Flag("invertIfNegative", false),
        Fills.Select((fill, index) => fill == Fill ? null : Of("dPt", Val("idx", index), Flag("invertIfNegative", false), Flag("bubble3D", false), Body(fill))),
        Labels is null ? null : NativeLabels.From(Labels, LabelPosition, LabelColour, LabelPlate),
        Whiskers is { } whiskers ? Bars(whiskers.Below, whiskers.Above) : null,
        NativeData.Names(Names),
        NativeData.Values("val", Values),
        Labels is null ? null : NativeLabels.Range(Labels));

    private static XElement Bars(NativeColumn below, NativeColumn above) => Of(
        "errBars",
        Val("errBarType", "both"),
        Val("errValType", "cust"),
        Flag("noEndCap", false),
        Of("plus", NativeData.Numbers(above)),
        Of("minus", NativeData.Numbers(below)),
        Of("spPr", Line(Palette.Ink, 1.5)));
}
