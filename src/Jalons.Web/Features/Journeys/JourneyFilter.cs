using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Journeys;

/// <summary>What the list of journeys keeps, as its address says it.</summary>
public sealed record JourneyFilter(string? Search, IReadOnlyList<string> States, IReadOnlyList<string> Awaited, long? TerritoryId, string? Counted = null)
{
    public const string Late = "retard", Soon = "bientot", Waiting = "attente", Interrupted = "rupture", Finished = "acheve", Closed = "clos";

    public const string CountedDiagnoses = "diagnostics", CountedDiagnosesOfMonth = "diagnostics-du-mois", CountedInterrupted = "ruptures";

    /// <summary>Everything but closed journeys.</summary>
    public static readonly IReadOnlyList<string> Usual = [Late, Soon, Waiting, Interrupted, Finished];

    public static readonly IReadOnlyDictionary<string, int> Milestones = new Dictionary<string, int>
    {
        ["diagnostic"] = Milestone.Diagnosis.Bit,
        ["ordinateur"] = Milestone.Computer.Bit,
        ["connexion"] = Milestone.Connection.Bit,
        ["formation"] = Milestone.Training.Bit,
        ["certification"] = Milestone.Certification.Bit,
        ["suivi"] = Milestone.FollowUp3.Bit | Milestone.FollowUp6.Bit,
    };

    // Every kept journey has a due date: the query walks the index of due dates.
    private bool IsDated => States.Count > 0 && States.All(state => state is Late or Soon);

    /// <summary>The journeys kept, whatever is searched.</summary>
    public IQueryable<Journey> Keep(IQueryable<Journey> journeys, DateOnly today)
    {
        if (TerritoryId is { } territory) journeys = journeys.Where(journey => journey.TerritoryId == territory);
        var bits = Awaited.Aggregate(0, (sum, name) => sum | Milestones.GetValueOrDefault(name));
        if (bits != 0)
            journeys = journeys.Where(journey => (journey.Progress.Concerned & ~journey.Progress.Done & ~journey.Progress.Broken & ~journey.Progress.Unreached & bits) != 0);
        return InCount(InStates(journeys, today), today);
    }

    // Constants, so that the states that are not asked for leave the query altogether.
    private IQueryable<Journey> InStates(IQueryable<Journey> journeys, DateOnly today)
    {
        if (States.Count == 0) return journeys;

        var (late, soon, waiting) = (States.Contains(Late), States.Contains(Soon), States.Contains(Waiting));
        var (interrupted, finished, closed) = (States.Contains(Interrupted), States.Contains(Finished), States.Contains(Closed));
        var until = today.AddDays(JourneyStates.SoonDays);
        if (late && soon && waiting && interrupted && finished) return closed ? journeys : journeys.Where(journey => !journey.IsClosed);
        if (IsDated) return Dated(journeys, late ? DateOnly.MinValue : today, soon ? until : today.AddDays(-1));

        return journeys.Where(journey =>
            (EF.Constant(closed) && journey.IsClosed)
            || (!journey.IsClosed
                && ((EF.Constant(late) && journey.NextDueOn < today)
                    || (EF.Constant(soon) && journey.NextDueOn >= today && journey.NextDueOn <= until)
                    || (EF.Constant(waiting) && journey.NextAct != null && (journey.NextDueOn == null || journey.NextDueOn > until))
                    || (EF.Constant(interrupted) && journey.Progress.Broken != 0)
                    || (EF.Constant(finished) && journey.NextAct == null && journey.Progress.Broken == 0))));
    }

    /// <summary>The journeys that a number of the home page counts.</summary>
    private IQueryable<Journey> InCount(IQueryable<Journey> journeys, DateOnly today) => Counted switch
    {
        CountedDiagnoses => journeys.Where(journey => journey.Progress.DiagnosedOn <= today),
        CountedDiagnosesOfMonth => journeys.Where(journey =>
            journey.Progress.DiagnosedOn >= new DateOnly(today.Year, today.Month, 1) && journey.Progress.DiagnosedOn <= today),
        CountedInterrupted => journeys.Where(journey => journey.Progress.Broken != 0),
        _ => journeys,
    };

    // Nothing is due any more in a closed journey.
    private static IQueryable<Journey> Dated(IQueryable<Journey> journeys, DateOnly from, DateOnly to) =>
        journeys.Where(journey => journey.NextDueOn >= from && journey.NextDueOn <= to);

    /// <summary>Those found by a number of journey, a telephone, or the beginning of a name, in either order.</summary>
    /// <param name="people">Everyone of the programme: names are looked for in their index, before any journey is read.</param>
    public IQueryable<NamedJourney> Find(IQueryable<NamedJourney> journeys, IQueryable<Person> people)
    {
        if (string.IsNullOrWhiteSpace(Search)) return journeys;

        var text = Search.Trim();
        var number = text.ToUpperInvariant();
        if (text.Contains('-', StringComparison.Ordinal) && text.Any(char.IsAsciiDigit))
            return journeys.Where(named => named.Journey.Number == number);
        if (Folding.Digits(text) is { Length: >= 4 } digits && !text.Any(char.IsLetter))
#pragma warning disable CA1309   // compared by the database, not here
            return journeys.Where(named => string.Compare(named.Person.MobileDigits, digits) >= 0 && string.Compare(named.Person.MobileDigits, digits + "a") < 0);   // walks the index; letters come after figures
#pragma warning restore CA1309

        var words = Folding.Words(text);
        var found = people.Where(person => person.SearchText.StartsWith(words) || person.SearchText.Contains(" " + words)).Select(person => person.Id);
        return journeys.Where(named => found.Contains(named.Journey.PersonId));
    }
}
