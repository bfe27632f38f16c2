using Jalons.Core.Exchange.Matching;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting.Jobs;

namespace Jalons.Web.Features.Imports.Doubles;

/// <summary>Looks for doubles among everyone; the result is how many were found.</summary>
internal sealed class DoubleSearchWork : IJobWork
{
    public const string Name = "double-search";

    public string Kind => Name;

    public async Task<object?> Run(Job job, IServiceProvider services, IProgress<int> progress, CancellationToken stop)
        => await services.GetRequiredService<AppDb>().FindDoubles(job.ProgrammeId, stop);
}
