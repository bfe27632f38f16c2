using Jalons.Core.Programmes;
using Jalons.Documents;

namespace Jalons.Core.Studies;

/// <summary>What a document for diffusion may print (evaluation, M17 and 5.4): counts from 1 to the threshold are « s », and there is no percentage of a small number.</summary>
public sealed class Masking(Thresholds thresholds)
{
    public Cell Count(long count) => IsSecret(count) ? Cell.Hidden : count;

    /// <summary>A share; hidden with the count it is made of.</summary>
    public Cell Share(long count, long among)
    {
        if (IsSecret(count)) return Cell.Hidden;
        return Cell.Percent.Of(count, among) is Cell.Percent percent ? percent with { IsFragile = among < thresholds.SolidFrom } : Cell.Percent.Of(count, among);
    }

    /// <summary>
    /// Counts that add up to a printed total: where one alone is secret, the smallest of the others is hidden too, or the total would give it away.
    /// </summary>
    public IReadOnlyList<bool> Secrets(IReadOnlyList<long> parts)
    {
        var secrets = parts.Select(IsSecret).ToArray();
        if (secrets.Count(secret => secret) != 1) return secrets;

        var others = Enumerable.Range(0, parts.Count).Where(part => !secrets[part] && parts[part] > 0).ToList();
        if (others.Count > 0) secrets[others.MinBy(part => parts[part])] = true;
        return secrets;
    }

    private bool IsSecret(long count) => count > 0 && count <= thresholds.SecretUpTo;
}
