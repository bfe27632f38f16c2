using Jalons.Core.Programmes;

namespace Jalons.Core.Journeys;

/// <summary>Moves a journey, with all its facts, to another project of the programme.</summary>
public static class Transfers
{
    extension(JourneyFile file)
    {
        /// <summary>The journey keeps its number and its facts; from now on the other project sees it and counts it.</summary>
        public Transfer MoveTo(Project project, DateOnly on, string reason, string who)
        {
            var journey = file.Journey;
            var transfer = new Transfer { JourneyId = journey.Id, ProgrammeId = journey.ProgrammeId, On = on, FromProjectId = journey.ProjectId, ToProjectId = project.Id, Reason = reason, Who = who };
            (journey.ProjectId, journey.TerritoryId) = (project.Id, project.TerritoryId);
            foreach (var fact in file.Facts) fact.TerritoryId = project.TerritoryId;
            foreach (var recharge in journey.ConnectionGrants.SelectMany(grant => grant.Recharges)) recharge.TerritoryId = project.TerritoryId;
            if (journey.Closure is { } closure) closure.TerritoryId = project.TerritoryId;
            return transfer;
        }

        private IEnumerable<Fact> Facts =>
        [
            .. file.Journey.Handovers, .. file.Journey.ConnectionGrants, .. file.Journey.TrainingReferrals, .. file.Journey.Certifications,
            .. file.Journey.FollowUps, .. file.Journey.ContactAttempts, .. file.Journey.ExitFollowUp is { } exit ? new Fact[] { exit } : [],
        ];
    }
}
