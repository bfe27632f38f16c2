using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;

namespace Jalons.Core.Access;

/// <summary>What the signed-in person may see. Authorization is the query: what is outside does not exist for them.</summary>
/// <param name="ProgrammeId">The programme looked at.</param>
/// <param name="Role">The trade.</param>
/// <param name="TerritoryId">Set when only one territory may be seen.</param>
/// <param name="ProjectId">Set when only one project may be seen.</param>
/// <param name="Who">Name written in the journal of acts.</param>
public sealed record Scope(long ProgrammeId, Role Role, long? TerritoryId, long? ProjectId, long? AccountId, string Who)
{
    /// <summary>The organisation worked for: a prescriber sees the people that it referred.</summary>
    public long? OrganisationId { get; init; }

    /// <summary>The whole programme, for the command line and for jobs.</summary>
    public static Scope Whole(long programmeId, string who) => new(programmeId, Role.Department, null, null, null, who);

    /// <summary>Evaluators and observers see figures, never a name.</summary>
    public bool SeesIdentity => Role is Role.Department or Role.Coordination or Role.ProjectTeam;

    /// <summary>Evaluators, observers and all who run the programme; prescribers follow their own people, reviewers read dossiers, administrators run the house.</summary>
    public bool SeesFigures => SeesIdentity || Role is Role.Evaluator or Role.Observer;

    /// <summary>Only those who run a project write facts.</summary>
    public bool Writes => Role is Role.Coordination or Role.ProjectTeam;

    /// <summary>Means by item, counted journey by journey.</summary>
    public bool SeesGrids => SeesIdentity || Role is Role.Evaluator;

    /// <summary>Those who answer for the data read who changed what.</summary>
    public bool ReadsJournals => Role is Role.Coordination or Role.Department;
    public bool Imports => Role is Role.Coordination or Role.Department;
    public bool MakesStudies => Role is Role.Department or Role.Evaluator;

    /// <summary>Evaluators write the volumes; the Département reads them over their shoulder and comments.</summary>
    public bool WritesStudies => Role is Role.Evaluator;

    /// <summary>The Département ordered the studies: it remarks on what is delivered, and accepts it.</summary>
    public bool AcceptsStudies => Role is Role.Department;

    /// <summary>Evaluators code free words, under pseudonyms; the Département looks after it.</summary>
    public bool CodesTexts => MakesStudies;
    public bool SeesDepartment => TerritoryId is null && ProjectId is null;
}

public static class ScopeQueries
{
    extension(IQueryable<Journey> journeys)
    {
        /// <summary>The journeys that <paramref name="scope"/> may see one by one.</summary>
        public IQueryable<Journey> VisibleTo(Scope scope)
        {
            var visible = journeys.Where(journey => journey.ProgrammeId == scope.ProgrammeId);
            if (scope.Role is Role.Observer or Role.Reviewer or Role.Administrator or Role.Prescriber) return visible.Where(journey => false);
            if (scope.TerritoryId is { } territory) visible = visible.Where(journey => journey.TerritoryId == territory);
            if (scope.ProjectId is { } project) visible = visible.Where(journey => journey.ProjectId == project);
            return visible;
        }

        /// <summary>Leaves out the journeys that turned out to be doubles of another one of their project.</summary>
        public IQueryable<Journey> Counted() => journeys.Where(journey => journey.MergedIntoId == null);
    }

    extension(AppDb db)
    {
        /// <summary>Journeys with the identity of the person, for those who may see identities.</summary>
        public IQueryable<NamedJourney> NamedJourneys(Scope scope)
            => db.Named(scope, db.Journeys.VisibleTo(scope).Counted());

        /// <summary>The same for a set of journeys that <paramref name="scope"/> sees already.</summary>
        public IQueryable<NamedJourney> Named(Scope scope, IQueryable<Journey> journeys)
            => from journey in journeys
               join person in db.People on journey.PersonId equals person.Id
               where scope.SeesIdentity && person.ProgrammeId == scope.ProgrammeId
               select new NamedJourney { Journey = journey, Person = person };
    }
}

/// <summary>A journey next to the identity it belongs to.</summary>
public sealed class NamedJourney
{
    public required Journey Journey { get; init; }
    public required Person Person { get; init; }
}
