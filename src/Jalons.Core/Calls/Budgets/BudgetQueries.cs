using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;

namespace Jalons.Core.Calls.Budgets;

public static class BudgetQueries
{
    extension(Scope scope)
    {
        /// <summary>The coordination keeps the budget of its own project: lines, expenses, co-funding, lists to sign.</summary>
        public bool KeepsBudget => scope is { Role: Role.Coordination, ProjectId: not null };

        /// <summary>The Département reads every budget, writes grant and schedule, examines lists and pays.</summary>
        public bool GrantsBudgets => scope.RunsCalls;
    }

    extension(AppDb db)
    {
        /// <summary>The projects whose budget <paramref name="scope"/> may read: all for the Département, its own for a coordination, none for anybody else.</summary>
        public IQueryable<Project> BudgetedProjects(Scope scope)
        {
            var known = db.Projects.Where(project => project.ProgrammeId == scope.ProgrammeId);
            if (scope.GrantsBudgets) return known;
            return scope.KeepsBudget ? known.Where(project => project.Id == scope.ProjectId) : known.Where(project => false);
        }
    }
}
