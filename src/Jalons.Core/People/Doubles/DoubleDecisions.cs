using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.People.Doubles;

/// <summary>A human says whether two people are one, or takes it back; each time with who, when and why. Later imports follow.</summary>
public static class DoubleDecisions
{
    extension(AppDb db)
    {
        /// <summary>The pairs of which <paramref name="scope"/> may see both people.</summary>
        public IQueryable<Duplicate> DoublesVisibleTo(Scope scope)
        {
            var journeys = db.Journeys.VisibleTo(scope);
            return db.Duplicates.Where(pair => pair.ProgrammeId == scope.ProgrammeId && scope.Imports
                && journeys.Any(journey => journey.PersonId == pair.FirstId) && journeys.Any(journey => journey.PersonId == pair.SecondId));
        }

        /// <summary>Writes the decision of <paramref name="act"/> on a tracked pair; the sentence to show, and nothing written, when other decisions contradict it.</summary>
        public async Task<string?> Decide(Duplicate pair, DuplicateDecision decision, Programme programme, Act act, CancellationToken stop)
        {
            ArgumentNullException.ThrowIfNull(pair);
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            pair.Decision = decision;
            var people = new LinkedPeople(db, programme);
            if (await people.Draw(pair, stop) is { } contradiction)
            {
                db.ChangeTracker.Clear();
                return contradiction.Id == pair.Id ? "D’autres décisions disent encore que ces deux personnes n’en font qu’une, par une troisième. Revenez d’abord sur l’une d’elles."
                    : $"{await Numbers(db, contradiction, stop)} ont été dites deux personnes différentes : ces dossiers ne peuvent pas devenir un seul. Revenez d’abord sur cette décision.";
            }

            db.Acts.Add(act);
            await db.SaveChangesAsync(stop);
            pair.ActId = act.Id;
            await people.Write(stop);
            await transaction.CommitAsync(stop);
            return null;
        }
    }

    /// <summary>« EE-0012 et EE-0214 ».</summary>
    private static async Task<string> Numbers(AppDb db, Duplicate pair, CancellationToken stop)
        => string.Join(" et ", await db.Journeys.Where(journey => journey.PersonId == pair.FirstId || journey.PersonId == pair.SecondId).OrderBy(journey => journey.Id).Select(journey => journey.Number).ToListAsync(stop));
}
