using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Tests.Support.Databases;

/// <summary>
/// A migrated, empty database of its own for a test class (as its class fixture) or for one test.
/// The environment variable DB chooses: « sqlite » (default) or « postgres »; script/test runs both.
/// </summary>
public sealed class TestDatabase : IAsyncLifetime
{
    private static readonly DatabaseTemplate Template = DatabaseTemplate.Chosen;

    private readonly List<IServiceScope> scopes = [];
    private ServiceProvider? services;

    public string ConnectionString { get; private set; } = "";

    /// <summary>The day of the demonstration that it holds from the start, when one is said before it is made.</summary>
    public DateOnly? Demonstration { get; set; }

    public static bool IsPostgres => Template is PostgresTemplate;

    public async ValueTask InitializeAsync()
    {
        ConnectionString = await Template.Clone(Demonstration);
        services = new ServiceCollection().AddJalonsDatabase(ConnectionString).BuildServiceProvider();
    }

    /// <summary>A new context; it is disposed with the fixture at the latest.</summary>
    public AppDb Open()
    {
        var scope = services!.CreateScope();
        scopes.Add(scope);
        return scope.ServiceProvider.GetRequiredService<AppDb>();
    }

    /// <summary>As made, under its name: for an application that goes on running on it.</summary>
    public async Task BecomesNew()
    {
        Close();
        using var scope = services!.CreateScope();
        await Template.Renew(scope.ServiceProvider.GetRequiredService<AppDb>().Database.GetDbConnection(), Demonstration);
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        if (services is not null) await services.DisposeAsync();
        if (ConnectionString.Length > 0) await Template.Drop(ConnectionString);
    }

    private void Close()
    {
        foreach (var scope in scopes) scope.Dispose();
        scopes.Clear();
    }
}
