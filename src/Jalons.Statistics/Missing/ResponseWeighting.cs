namespace Jalons.Statistics.Missing;

/// <summary>A cell of people alike at the start: how many, how many answered, how many yes.</summary>
public readonly record struct ResponseCell(long N, long Respondents, long Yes);

/// <summary>A share among respondents, and weighted by the inverse probability of answering in each cell.</summary>
public sealed record WeightedShare(double CompleteCase, double Weighted);

/// <summary>Correction of attrition by cells (method M14): Σ n_g·(y_g/r_g) / Σ n_g.</summary>
public static class ResponseWeighting
{
    /// <summary>
    /// Null when an inhabited cell has no respondent: merge it with another first. Source: R. Little and D. Rubin, Statistical Analysis with Missing Data,
    /// 2002, ch. 3.
    /// </summary>
    public static WeightedShare? Of(IReadOnlyList<ResponseCell> cells)
    {
        if (cells.Any(cell => cell.N > 0 && cell.Respondents == 0) || cells.Sum(cell => cell.Respondents) == 0) return null;

        var inhabited = cells.Where(cell => cell.N > 0).ToList();
        return new((double)inhabited.Sum(cell => cell.Yes) / inhabited.Sum(cell => cell.Respondents),
            inhabited.Sum(cell => cell.N * ((double)cell.Yes / cell.Respondents)) / inhabited.Sum(cell => cell.N));
    }
}
