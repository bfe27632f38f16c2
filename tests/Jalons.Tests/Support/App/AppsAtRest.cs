using System.Collections.Concurrent;
using Jalons.Tests.Support.App;

[assembly: AssemblyFixture(typeof(AppsAtRest))]

namespace Jalons.Tests.Support.App;

/// <summary>Applications that a class has left: to begin one again costs a tenth of building another. They end with the run.</summary>
public sealed class AppsAtRest : IAsyncDisposable
{
    private static readonly ConcurrentStack<RunningApp> Apps = [];

    public static async Task Leave(RunningApp app)
    {
        await app.Rests();
        Apps.Push(app);
    }

    public static RunningApp? Take() => Apps.TryPop(out var app) ? app : null;

    public async ValueTask DisposeAsync()
    {
        while (Take() is { } app) await app.DisposeAsync();
    }
}
