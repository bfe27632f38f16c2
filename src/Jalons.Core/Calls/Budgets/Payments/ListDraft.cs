using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Jalons.Core.Calls.Budgets.Payments;

/// <summary>A list as it stands before it is signed: what is new since the lists before, and what they were paid for that is no longer due.</summary>
public sealed record ListDraft(DateOnly UpTo, long SpentCents, IReadOnlyList<ClaimLine> Lines)
{
    private const string Moved = "La date est maintenant après la fin de la liste.";
    private const string Elsewhere = "La personne a un autre parcours, où ce fait est venu avant : il n’est payé qu’une fois.";
    private const string Gone = "Le fait n’est plus au dossier de ce parcours.";

    /// <summary>Facts of the project left out because another project has the same person first, and because they have no day.</summary>
    public int PaidElsewhere { get; private init; }
    public int Undated { get; private init; }

    /// <summary>SHA-256 of <see cref="Content"/>.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>The list as it is frozen: one line of JSON for each row, in the order of the numbers; the same rows give the same bytes.</summary>
    public byte[] Content => Encoding.UTF8.GetBytes(string.Concat(Lines.Select(Written).Prepend(JsonSerializer.Serialize(new { format = "jalons-liste", version = 1, upTo = Day(UpTo), spentCents = SpentCents })).Select(line => line + "\n")));

    /// <param name="paid">Accepted lines of the lists before.</param>
    public static ListDraft Of(Instalment instalment, DateOnly upTo, long spentCents, IReadOnlyCollection<CountableFact> facts, IEnumerable<ClaimLine> paid)
    {
        var due = CountableFact.DueTo(instalment.ProjectId, facts, upTo).ToDictionary(fact => (fact.JourneyId, fact.Fact));
        var kept = paid.GroupBy(line => (line.JourneyId, line.Fact)).Where(lines => lines.Sum(line => line.IsReversal ? -1 : 1) > 0).ToDictionary(lines => lines.Key, lines => lines.Last(line => !line.IsReversal));
        var added = due.Where(fact => !kept.ContainsKey(fact.Key) && instalment.UnitOf(fact.Key.Fact) > 0).Select(fact => Added(fact.Value, instalment.UnitOf(fact.Key.Fact)));
        var taken = kept.Where(line => !due.ContainsKey(line.Key)).Select(line => Reversed(line.Value, facts, upTo));
        var lines = added.Concat(taken).OrderBy(line => line.Number, StringComparer.Ordinal).ThenBy(line => line.Fact).ThenBy(line => line.AmountCents).ToList();
        for (var i = 0; i < lines.Count; i++) lines[i].Rank = i + 1;
        return new(upTo, spentCents, lines)
        {
            PaidElsewhere = facts.Count(fact => fact.ProjectId == instalment.ProjectId && fact.On <= upTo && instalment.UnitOf(fact.Fact) > 0 && !due.ContainsKey((fact.JourneyId, fact.Fact))),
            Undated = facts.Count(fact => fact.ProjectId == instalment.ProjectId && fact.On is null && instalment.UnitOf(fact.Fact) > 0),
        };
    }

    private static ClaimLine Added(CountableFact fact, long cents) => new() { JourneyId = fact.JourneyId, Journey = fact.Journey, Number = fact.Number, Fact = fact.Fact, On = fact.On, AmountCents = cents };

    private static ClaimLine Reversed(ClaimLine paid, IEnumerable<CountableFact> facts, DateOnly upTo)
    {
        var known = facts.FirstOrDefault(fact => fact.JourneyId == paid.JourneyId && fact.Fact == paid.Fact && fact.On is not null);
        return new() { JourneyId = paid.JourneyId, Journey = paid.Journey, Number = paid.Number, Fact = paid.Fact, On = paid.On, AmountCents = -paid.AmountCents, ReversedBecause = known is null ? Gone : known.On > upTo ? Moved : Elsewhere };
    }

    private static string Written(ClaimLine line)
        => JsonSerializer.Serialize(new { journey = line.Journey.ToString("N"), number = line.Number, fact = line.Fact.ToString(), on = line.On is { } on ? Day(on) : null, cents = line.AmountCents });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
