using Jalons.Core.Access;

namespace Jalons.Core.Studies.Mission;

/// <summary>The mission is seen by the Département, which orders it, and by the evaluators, who carry it out.</summary>
public static class MissionQueries
{
    extension(IQueryable<MissionStep> steps)
    {
        public IQueryable<MissionStep> VisibleTo(Scope scope) => scope.MakesStudies ? steps.Where(step => step.ProgrammeId == scope.ProgrammeId) : steps.Where(step => false);
    }

    extension(IQueryable<Deliverable> deliverables)
    {
        public IQueryable<Deliverable> VisibleTo(Scope scope) => scope.MakesStudies ? deliverables.Where(deliverable => deliverable.ProgrammeId == scope.ProgrammeId) : deliverables.Where(deliverable => false);
    }
}
