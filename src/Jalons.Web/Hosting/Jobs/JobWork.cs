using Jalons.Core.Persistence;

namespace Jalons.Web.Hosting.Jobs;

/// <summary>One kind of long work that pages start and may leave.</summary>
internal interface IJobWork
{
    /// <summary>Name of the work, as written on its jobs.</summary>
    string Kind { get; }

    /// <summary>True for work of a second or so, which never waits behind an import.</summary>
    bool IsShort => false;

    /// <summary>Does it. What it returns is kept as the job's result (JSON); a <see cref="JobRefusal"/> is told to the person who asked.</summary>
    Task<object?> Run(Job job, IServiceProvider services, IProgress<int> progress, CancellationToken stop);
}

/// <summary>The work cannot be done, for a reason to tell in French.</summary>
internal sealed class JobRefusal(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>The work cannot be done yet: to be tried again after a while.</summary>
internal sealed class JobDelay(TimeSpan wait, string message, Exception? cause = null) : Exception(message, cause)
{
    public TimeSpan Wait { get; } = wait;
}
