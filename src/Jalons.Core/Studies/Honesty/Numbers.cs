using System.Globalization;
using System.Text.RegularExpressions;
using Jalons.Core.Programmes;
using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Studies.Honesty;

/// <summary>Percentages and the numbers they are taken of, read where a reader reads them: in the sentence, and in the Champ line.</summary>
internal static partial class Numbers
{
    /// <summary>« 62 % … (12 sur 20) »</summary>
    public static IEnumerable<LintRemark> CheckSmallBase(string text, string where, int from)
        => Share().Matches(text).Where(share => Read(share.Groups["n"].Value) < from)
            .Select(share => new LintRemark(LintRules.SmallBase, where, share.Value, $"Pas de pourcentage pour moins de {from} personnes."));

    public static IEnumerable<LintRemark> Check(string title, string? scope, string? note, IEnumerable<Cell> cells, Thresholds thresholds)
    {
        if (scope is null || People().Match(scope) is not { Success: true } people) yield break;

        var among = Read(people.Groups["n"].Value);
        var percents = cells.OfType<Cell.Percent>().ToList();
        if (percents.Count > 0 && among < thresholds.PercentFrom) yield return new(LintRules.SmallBase, title, scope, $"Pas de pourcentage pour moins de {thresholds.PercentFrom} personnes.");

        var unknown = Unknown().Match(scope) is { Success: true } missing ? Read(missing.Groups["n"].Value) : 0;
        if (percents.Count > 0 && unknown > thresholds.FragileMissing * (unknown + among) && note?.Contains("entre", StringComparison.Ordinal) != true)
            yield return new(LintRules.Bounds, title, scope, $"Plus de {French.Percent(100 * thresholds.FragileMissing)} de réponses inconnues : la note doit dire entre quelles bornes la part est comprise.");
    }

    private static long Read(string number) => long.Parse(string.Concat(number.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d[\d,]*[\s\u00A0\u202F]*%[^.;]{0,160}\(\d[\d\s\u00A0\u202F]* sur (?<n>\d[\d\u00A0\u202F]*)\)")]
    private static partial Regex Share();

    [GeneratedRegex(@"\bn = (?<n>\d[\d\u00A0\u202F]*)")]
    private static partial Regex People();

    [GeneratedRegex(@"(?<n>\d[\d\u00A0\u202F]*) (réponses? inconnues?)")]
    private static partial Regex Unknown();
}
