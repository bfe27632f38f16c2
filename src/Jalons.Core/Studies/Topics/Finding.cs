using Jalons.Core.Indicators.Figures;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Topics;

/// <summary>Message titles: what a figure shows, as a short sentence made from its numbers.</summary>
internal static class Finding
{
    /// <summary>« 62 % des personnes n'ont pas d'ordinateur »; the plain label where no percentage may be printed.</summary>
    public static string Of(StudyData data, string code)
    {
        var measured = data.Whole(code);
        return measured.Status is FigureStatus.Ok or FigureStatus.Fragile && data.Share(code) is Documents.Cell.Percent
            ? $"{Share(measured.Value!.Value)} des {People(measured)} {measured.Indicator.Says.Many}"
            : measured.Indicator.Label;
    }

    /// <summary>« Près d’un tiers des personnes (32 %) touchent le RSA »: in words where a simple fraction is near.</summary>
    public static string Of(Figure measured, Documents.Cell.Percent share)
        => Quantifier.Of(share.Value) is { } words ? $"{words.Capitalised} des {People(measured)} ({share.Print}) {measured.Indicator.Says.Many}" : $"{share.Print} des {People(measured)} {measured.Indicator.Says.Many}";

    /// <summary>« <paramref name="subject"/> est « Seul.e sans enfant à charge » (36 %) ».</summary>
    public static string First(StudyData data, string code, string subject, Programmes.Territory? territory = null, Func<ModalityFigure, bool>? answers = null)
    {
        var measured = territory is null ? data.Whole(code) : data.In(territory, code);
        var (first, place) = (measured.Modalities.Where(answers ?? (_ => true)).MaxBy(answer => answer.Count), territory is null ? "" : $" à {territory.Name}");
        return first?.Percent is { } percent && data.Share(code, territory, first.Code) is Documents.Cell.Percent ? $"{subject}{place} : « {first.Label} », {Share(percent)}" : $"{measured.Indicator.Label}{place}";
    }

    private static string Share(double percent) => French.Percent(percent);

    // A title says « personnes »; the exact scope stands in the Champ line.
    private static string People(Figure measured) => measured.Indicator.Scope.StartsWith("allocataires", StringComparison.Ordinal) ? "allocataires du RSA" : "personnes";
}
