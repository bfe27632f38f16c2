using Jalons.Core.Access;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Governance;

/// <summary>Who reads what of the governance: what is outside does not exist.</summary>
public static class GovernanceQueries
{
    extension(Scope scope)
    {
        /// <summary>The Département plans committees, keeps the calendar, asks for reports.</summary>
        public bool RunsGovernance => scope is { Role: Role.Department, SeesDepartment: true };

        /// <summary>Those who take part in committees, and see who the actors are.</summary>
        public bool TakesPart => scope.Role is Role.Department or Role.Coordination or Role.Evaluator or Role.Observer;

        public bool SeesObligations => scope.Role is Role.Department or Role.Coordination or Role.Evaluator;
        public bool SeesReports => scope.Role is Role.Department or Role.Coordination;
        public bool FilesReports => scope.Role is Role.Coordination;
    }

    extension(AppDb db)
    {
        /// <summary>The committees that <paramref name="scope"/> may read: its territory's and the programme's; for guests, those they were convened to.</summary>
        public IQueryable<Meeting> MeetingsOf(Scope scope)
        {
            var known = db.Meetings.Where(meeting => meeting.ProgrammeId == scope.ProgrammeId);
            if (scope.Role is Role.Evaluator or Role.Observer)
                return known.Where(meeting => meeting.ConvenedAt != null && meeting.Invitees.Any(guest => db.Users.Any(account => account.Id == scope.AccountId && account.NormalizedEmail == guest.NormalizedEmail)));
            if (scope.Role is not (Role.Department or Role.Coordination)) return known.Where(meeting => false);
            return scope.TerritoryId is { } territory ? known.Where(meeting => meeting.TerritoryId == null || meeting.TerritoryId == territory) : known;
        }

        /// <summary>What must be done by a day: the calendar of the territory and of the programme; for evaluators, their own deadlines.</summary>
        public IQueryable<Obligation> ObligationsOf(Scope scope)
        {
            var known = db.Obligations.Where(obligation => obligation.ProgrammeId == scope.ProgrammeId);
            if (scope.Role is Role.Evaluator) return known.Where(obligation => obligation.Owner == ObligationOwner.Evaluator);
            if (!scope.SeesObligations) return known.Where(obligation => false);
            return scope.TerritoryId is { } territory ? known.Where(obligation => obligation.TerritoryId == null || obligation.TerritoryId == territory) : known;
        }

        /// <summary>The reports of the projects that <paramref name="scope"/> sees.</summary>
        public IQueryable<ProjectReport> ReportsOf(Scope scope)
        {
            var known = db.ProjectReports.Where(report => report.ProgrammeId == scope.ProgrammeId);
            if (!scope.SeesReports) return known.Where(report => false);
            if (scope.TerritoryId is { } territory) known = known.Where(report => report.TerritoryId == territory);
            if (scope.ProjectId is { } project) known = known.Where(report => report.ProjectId == project);
            return known;
        }

        /// <summary>Where to write to those of a role, in a territory or everywhere.</summary>
        public Task<List<string>> AddressesOf(long programmeId, Role role, long? territoryId, CancellationToken stop)
            => (from membership in db.Memberships.Current()
                join account in db.Users on membership.AccountId equals account.Id
                where membership.ProgrammeId == programmeId && membership.Role == role && account.DeactivatedAt == null && account.Email != null
                    && (territoryId == null || membership.TerritoryId == null || membership.TerritoryId == territoryId)
                select account.Email!).Distinct().OrderBy(email => email).ToListAsync(stop);
    }
}
