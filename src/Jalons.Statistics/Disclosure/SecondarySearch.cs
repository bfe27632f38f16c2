namespace Jalons.Statistics.Disclosure;

/// <summary>Looks for the cells to hide besides the small ones.</summary>
internal sealed class SecondarySearch
{
    private const int VisitsPerTrial = 100;

    private readonly CellRegistry _registry;
    private readonly SuppressionOptions _options;
    private readonly string[] _primary;
    private readonly string[] _candidates;
    private readonly FeasibilityAudit _audit;
    private int _trials;
    private int _visited;

    public SecondarySearch(CellRegistry registry, SuppressionOptions options, string[] primary)
    {
        (_registry, _options, _primary, _audit) = (registry, options, primary, new(registry));
        _candidates = [.. registry.Cells.Values.Where(cell => cell.MayBeHidden && cell.Value > 0 && !primary.Contains(cell.Key))
            .OrderBy(cell => cell.Value).ThenBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => cell.Key)];
    }

    /// <summary>The smallest set when it can be proven, else a good one that has been verified and stripped of what is not needed; everything when even that does not protect.</summary>
    public (string[] Secondary, bool Exhaustive) Run()
    {
        if (!Protects(_candidates)) return (_candidates, false);
        if (_candidates.Length <= _options.ExhaustiveCells && Exhaustive() is { } best) return (best, true);
        return (CleanUp(Greedy()), false);
    }

    private bool Protects(IReadOnlyCollection<string> secondary) =>
        _audit.Ranges([.. _primary, .. secondary], _primary).Values.All(range => Suppression.IsWide(range, _options.Threshold));

    /// <summary>Sets by increasing size, then sum; null when the number of trials runs out.</summary>
    private string[]? Exhaustive()
    {
        for (var size = 0; size <= _candidates.Length; size++)
        {
            (string[]? Set, long Sum) best = (null, long.MaxValue);
            if (!Walk(0, size, [], 0, ref best)) return null;
            if (best.Set is not null) return best.Set;
        }
        return null;
    }

    private bool Walk(int from, int left, List<string> chosen, long sum, ref (string[]? Set, long Sum) best)
    {
        if (sum >= best.Sum) return true;
        if (left == 0)
        {
            if (++_visited > VisitsPerTrial * _options.MaxTrials) return false;
            if (!HasNoLonelyCell(chosen)) return true;
            if (++_trials > _options.MaxTrials) return false;
            if (Protects(chosen)) best = ([.. chosen], sum);
            return true;
        }
        for (var i = from; i <= _candidates.Length - left; i++)
        {
            chosen.Add(_candidates[i]);
            var goesOn = Walk(i + 1, left - 1, chosen, sum + _registry.Cells[_candidates[i]].Value, ref best);
            chosen.RemoveAt(chosen.Count - 1);
            if (!goesOn) return false;
        }
        return true;
    }

    /// <summary>A sum with a single hidden cell gives it away: no need of a linear programme to refuse the set.</summary>
    private bool HasNoLonelyCell(List<string> chosen)
    {
        bool IsHidden(string key) => chosen.Contains(key) || Array.IndexOf(_primary, key) >= 0;
        return _registry.Sums.All(sum => sum.Parts.Append(sum.Total).Count(IsHidden) != 1);
    }

    /// <summary>
    /// For each small cell in turn, the cheapest cells through which its count could vary by the threshold (J. Kelly, B. Golden and A. Assad,
    /// Networks 22, 1992): a linear programme on the variations, the cells already hidden being free.
    /// </summary>
    private List<string> Greedy()
    {
        var chosen = new List<string>();
        foreach (var key in _primary.OrderByDescending(key => _registry.Cells[key].Value).ThenBy(key => key, StringComparer.Ordinal))
        {
            foreach (var direction in new[] { 1, -1 })
            {
                if (Suppression.IsWide(_audit.Ranges([.. _primary, .. chosen], [key])[key], _options.Threshold)) break;
                chosen.AddRange(new VariationProgram(_registry, [.. _primary, .. chosen], _candidates).Through(key, direction, _options.Threshold).Except(chosen));
            }
        }
        return chosen;
    }

    private string[] CleanUp(List<string> chosen)
    {
        var kept = chosen.Distinct().OrderByDescending(key => _registry.Cells[key].Value).ToList();
        foreach (var key in kept.ToList())
        {
            var without = kept.Where(other => other != key).ToList();
            if (Protects(without)) kept = without;
        }
        return [.. kept.Order(StringComparer.Ordinal)];
    }
}
