namespace Jalons.Documents;

/// <summary>Says under a table or a figure what « s », « n. s. » and « n. m. » stand for, only when they occur.</summary>
public static class CellLegend
{
    public static IEnumerable<string> Of(IEnumerable<Cell> cells)
    {
        var all = cells.ToList();
        if (all.Any(cell => cell is Cell.Secret)) yield return "s : donnée couverte par le secret statistique.";
        if (all.Any(cell => cell is Cell.TooFew)) yield return $"n. s. : effectif trop faible pour un pourcentage (moins de {Cell.SmallestBase} personnes).";
        if (all.Any(cell => cell.IsFragile)) yield return "En italique : pourcentage fragile, calculé sur un petit effectif.";
        foreach (var reason in all.OfType<Cell.NotMeasurable>().Select(cell => cell.Reason).Distinct())
            yield return $"n. m. : non mesurable ({reason}).";
    }
}
