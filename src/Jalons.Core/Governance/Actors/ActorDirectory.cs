using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Governance.Actors;

/// <summary>Puts beside each other all that the programme knows of an organisation: by SIRET where both have one, by name otherwise. A fixed number of queries.</summary>
public static class ActorDirectory
{
    extension(AppDb db)
    {
        /// <summary>Every actor that <paramref name="scope"/> may know, by name. Candidates are told to the Département alone: nobody else reads dossiers.</summary>
        public async Task<IReadOnlyList<Actor>> Actors(Scope scope, Programme programme, CancellationToken stop)
        {
            var book = new ActorBook();
            foreach (var organisation in await db.Organisations.AsNoTracking().Where(known => known.ProgrammeId == scope.ProgrammeId).OrderBy(known => known.SameAsId != null).ThenBy(known => known.Name).ThenBy(known => known.Id).ToListAsync(stop)) book.Add(organisation);
            foreach (var project in programme.Projects) book.Add(project.LeadOrganisationId, new(ActorRole.Lead, project.TerritoryId, $"Porte le projet {project.Name}"));
            foreach (var member in await db.MembersOfConsortia(scope, stop)) book.Add(member.Organisation, member.Part);
            foreach (var (organisation, territory, people) in await db.PeopleReferred(scope, stop)) book.Add(organisation, new(ActorRole.Prescriber, territory, "A orienté des personnes", people));
            foreach (var offers in (await db.Offers.SeenBy(scope).AsNoTracking().OrderBy(offer => offer.Id).ToListAsync(stop)).GroupBy(offer => (offer.Provider, offer.TerritoryId)))
                book.Add(offers.Key.Provider, null, default, new(ActorRole.Provider, offers.Key.TerritoryId, string.Join(", ", offers.Select(offer => offer.Name))));
            if (scope.RunsCalls) await db.AddCandidates(book, scope, stop);
            return book.Actors;
        }

        private async Task AddCandidates(ActorBook book, Scope scope, CancellationToken stop)
        {
            var lots = await db.Lots.AsNoTracking().ToDictionaryAsync(lot => lot.Id, lot => lot.TerritoryId, stop);
            var candidates = await (from dossier in db.ApplicationsOf(scope).AsNoTracking()
                                    where dossier.Kind == ApplicationKind.Project && dossier.DeletedAt == null
                                    orderby dossier.Id
                                    select new { dossier.Applicant, dossier.Siret, dossier.LegalFormCode, dossier.LotId, dossier.Title, Outcome = db.Decisions.Where(decision => decision.ApplicationId == dossier.Id).OrderByDescending(decision => decision.Id).Select(decision => (Outcome?)decision.Outcome).FirstOrDefault() }).ToListAsync(stop);
            foreach (var dossier in candidates)
            {
                long? territory = dossier.LotId is { } lot && lots.TryGetValue(lot, out var place) ? place : null;
                book.Add(dossier.Applicant, dossier.Siret, LegalForms.KindOf(dossier.LegalFormCode), new(ActorRole.Candidate, territory, $"{dossier.Title ?? "Dossier sans titre"}, {dossier.Outcome?.InFrench ?? "sans décision"}"));
            }
        }

        /// <summary>Who takes part in a consortium beside its lead organisation, and for what.</summary>
        private async Task<IReadOnlyList<(long Organisation, ActorPart Part)>> MembersOfConsortia(Scope scope, CancellationToken stop)
        {
            var members = await (from member in db.ConsortiumMembers.AsNoTracking()
                                 join agreement in db.Agreements on member.AgreementId equals agreement.Id
                                 join project in db.Projects on agreement.ProjectId equals project.Id
                                 where agreement.ProgrammeId == scope.ProgrammeId && member.OrganisationId != agreement.LeadOrganisationId
                                 orderby member.Id
                                 select new { member.OrganisationId, member.Roles, project.TerritoryId, project.Name }).ToListAsync(stop);
            return [.. members.Select(member => (member.OrganisationId, new ActorPart(ActorRole.Member, member.TerritoryId, $"Projet {member.Name} : {string.Join(", ", member.Roles.Select(role => role.InFrench))}")))];
        }

        /// <summary>People referred by the professionals of each structure, by territory; a journey is counted once.</summary>
        private async Task<IReadOnlyList<(long Organisation, long Territory, int People)>> PeopleReferred(Scope scope, CancellationToken stop)
        {
            var professionals = await (from membership in db.Memberships
                                       join account in db.Users on membership.AccountId equals account.Id
                                       where membership.ProgrammeId == scope.ProgrammeId && membership.Role == Role.Prescriber && membership.OrganisationId != null && account.Email != null
                                       select new { Organisation = membership.OrganisationId!.Value, Email = account.Email! }).ToListAsync(stop);
            var structures = professionals.DistinctBy(one => one.Email.ToLowerInvariant()).ToDictionary(one => one.Email.ToLowerInvariant(), one => one.Organisation);
            var emails = structures.Keys.ToList();
            var journeys = db.Journeys.Counted().Where(journey => journey.ProgrammeId == scope.ProgrammeId);
            if (scope.TerritoryId is { } territory) journeys = journeys.Where(journey => journey.TerritoryId == territory);
            var counts = await (from contact in db.ReferralContacts
                                join journey in journeys on contact.JourneyId equals journey.Id
                                where contact.Email != null && emails.Contains(contact.Email)
                                group journey by new { contact.Email, journey.TerritoryId } into mine
                                select new { mine.Key.Email, mine.Key.TerritoryId, Count = mine.Count() }).ToListAsync(stop);
            return [.. counts.GroupBy(count => (Organisation: structures[count.Email!.ToLowerInvariant()], count.TerritoryId)).Select(group => (group.Key.Organisation, group.Key.TerritoryId, group.Sum(count => count.Count)))];
        }
    }
}

/// <summary>What the code of a legal form (INSEE, catégories juridiques) says of a body.</summary>
internal static class LegalForms
{
    public static OrganisationKind KindOf(string? code) => code switch
    {
        null or "" => OrganisationKind.Unknown,
        ['9', '2' or '1' or '3', ..] => OrganisationKind.Association,
        ['5', '5' or '1', ..] or "5699" or "5599" => OrganisationKind.Cooperative,
        ['5', ..] or ['6', ..] => OrganisationKind.Company,
        ['7', '1', ..] => OrganisationKind.State,
        ['7', '2' or '3', ..] => OrganisationKind.Authority,
        ['7' or '4', ..] => OrganisationKind.PublicService,
        _ => OrganisationKind.Unknown,
    };
}
