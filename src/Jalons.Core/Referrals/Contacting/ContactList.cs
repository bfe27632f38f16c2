using Jalons.Core.Access;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals.Contacting;

/// <summary>The people who agreed to be contacted (liste de contact): the one place where an evaluator reads names, and each opening of it is written down.</summary>
public static class ContactList
{
    extension(Scope scope)
    {
        /// <summary>The consent lets the Département make contact; whoever evaluates for it, for the evaluation alone.</summary>
        public bool MayContact(ContactPurpose purpose) => scope.Role is Role.Department || (scope.Role is Role.Evaluator && purpose is ContactPurpose.Evaluation);

        public bool ContactsPeople => scope.MayContact(ContactPurpose.Evaluation);
    }

    extension(AppDb db)
    {
        /// <summary>Who agreed, each human being once, by territory and name. One « no » in any of her journeys leaves her out.</summary>
        public async Task<IReadOnlyList<ConsentingPerson>> ConsentingPeople(Scope scope, Programme programme, ContactPurpose purpose, CancellationToken stop)
        {
            if (!scope.MayContact(purpose)) return [];

            var journeys = db.Journeys.AsNoTracking().VisibleTo(scope).Counted();
            var left = db.Journeys.Counted().Where(journey => journey.Closure != null && journey.Closure.Reason == ClosureReason.Death);
            var (agree, refuse) = purpose is ContactPurpose.Evaluation
                ? (journeys.Where(journey => journey.Profile.ConsentEvaluation == "yes"), db.Journeys.Counted().Where(journey => journey.Profile.ConsentEvaluation == "no"))
                : (journeys.Where(journey => journey.Profile.ConsentPromotion == "yes"), db.Journeys.Counted().Where(journey => journey.Profile.ConsentPromotion == "no"));
            var rows = await (from journey in agree
                              where !refuse.Any(other => other.RootPersonId == journey.RootPersonId) && !left.Any(other => other.RootPersonId == journey.RootPersonId)
                              join person in db.People on journey.PersonId equals person.Id
                              from sheet in db.ContactSheets.Where(sheet => sheet.JourneyId == journey.Id).DefaultIfEmpty()
                              from contact in db.ReferralContacts.Where(contact => contact.JourneyId == journey.Id).DefaultIfEmpty()
                              orderby person.SearchText, journey.Id
                              select new { Journey = journey, Person = person, Sheet = sheet, Contact = contact }).ToListAsync(stop);
            var people = rows.GroupBy(row => row.Journey.RootPersonId).Select(journeys => journeys.Last())
                .Select(row => Of(row.Journey, row.Person, row.Sheet ?? new(), AgreesToo(row.Journey, purpose) ? row.Contact : null, programme));
            return [.. people.OrderBy(person => person.Territory, StringComparer.Ordinal)];
        }

        /// <summary>Writes that the list was opened: the act says what for, a reading names each person. The caller saves before it shows them.</summary>
        public void NoteContactList(Scope scope, IReadOnlyList<ConsentingPerson> people, Act act)
        {
            db.Acts.Add(act);
            db.Readings.AddRange(people.Select(person => new Reading { ProgrammeId = scope.ProgrammeId, JourneyId = person.JourneyId, AccountId = scope.AccountId, Who = scope.Who, At = act.At, Page = act.Page }));
        }
    }

    private static bool AgreesToo(Journey journey, ContactPurpose purpose)
        => (purpose is ContactPurpose.Evaluation ? journey.Referral.AgentConsentEvaluation : journey.Referral.AgentConsentPromotion) == "yes";

    private static ConsentingPerson Of(Journey journey, Person person, ContactSheet wishes, ReferralContact? referrer, Programme programme)
    {
        var isThrough = wishes.Mode == "referrer";
        return new(journey.Id, person.DisplayName, isThrough ? null : person.Mobile, isThrough ? null : person.Email,
            programme.Territories.First(territory => territory.Id == journey.TerritoryId).Name, wishes,
            isThrough && referrer is not null ? string.Join(", ", new[] { referrer.Name, referrer.Phone, referrer.Email }.Where(part => part is not null)) : null);
    }
}
