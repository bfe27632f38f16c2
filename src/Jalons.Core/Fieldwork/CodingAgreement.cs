using Jalons.Core.Persistence;
using Jalons.Statistics.Agreement;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Fieldwork;

/// <summary>How far two coders agree on a family of codes, over the texts coded twice (evaluation, M16). Null where it cannot be worked out.</summary>
public sealed record FamilyAgreement(string Family, int Texts, double? Kappa, double? Alpha)
{
    private const double Good = 0.80;
    private const double Provisional = 0.67;

    /// <summary>« bon », « provisoire » or « à recoder ».</summary>
    public string Verdict => Alpha switch { null => "non calculable", >= Good => "bon", >= Provisional => "provisoire", _ => "à recoder" };
}

/// <summary>Agreement of the double coding, family by family: what a coder gave a text in the family is one category.</summary>
public static class CodingAgreement
{
    private static readonly string[] Families = [Codebook.Training, Codebook.Insertion, Codebook.Evolution, Codebook.Usage, Codebook.Barrier];

    public static async Task<IReadOnlyList<FamilyAgreement>> Read(AppDb db, long programmeId, CancellationToken stop)
    {
        var codes = await db.TextCodes.AsNoTracking().Where(code => code.ProgrammeId == programmeId).ToListAsync(stop);
        var twice = codes.GroupBy(code => (code.JourneyId, code.Text)).Where(text => text.Any(code => code.IsSecond) && text.Any(code => !code.IsSecond)).ToList();
        return [.. Families.Select(family => Of(family, [.. twice.Where(text => Codebook.FamiliesOf(text.Key.Text).Contains(family))
            .Select(text => (Given(text.Where(code => !code.IsSecond), family), Given(text.Where(code => code.IsSecond), family)))]))];
    }

    /// <summary>Agreement on pairs of categories.</summary>
    public static FamilyAgreement Of(string family, IReadOnlyList<(string First, string Second)> pairs)
    {
        var categories = pairs.SelectMany(pair => new[] { pair.First, pair.Second }).Distinct().Order(StringComparer.Ordinal).ToList();
        if (pairs.Count == 0) return new(family, 0, null, null);

        var table = categories.Select(_ => new long[categories.Count]).ToArray();
        foreach (var (first, second) in pairs) table[categories.IndexOf(first)][categories.IndexOf(second)]++;
        var alpha = KrippendorffAlpha.Of([.. pairs.Select(pair => (IReadOnlyList<int>)[categories.IndexOf(pair.First), categories.IndexOf(pair.Second)])], [.. categories.Select((_, rank) => (double)rank)]);
        return new(family, pairs.Count, categories.Count < 2 ? null : CohenKappa.Of(table)?.Kappa?.Estimate, alpha.Alpha);
    }

    private static string Given(IEnumerable<TextCode> codes, string family)
        => string.Join('+', codes.Select(code => code.Code).Where(code => code.StartsWith($"{family}.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
