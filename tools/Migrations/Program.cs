using System.Reflection;
using Jalons.Core.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

if (args is not [var name, var project])
{
    Console.Error.WriteLine("usage: script/migration NAME");
    return 2;
}

// The passkey table exists only when the schema version is set in the services that the context sees.
var services = new ServiceCollection()
    .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
    .BuildServiceProvider();

Add("Sqlite", () => new SqliteDb(Options<SqliteDb>().UseSqlite("Data Source=:memory:").Options));
Add("Postgres", () => new PostgresDb(Options<PostgresDb>().UseNpgsql("Host=localhost").Options));
return 0;

DbContextOptionsBuilder<T> Options<T>() where T : DbContext =>
    new DbContextOptionsBuilder<T>().UseApplicationServiceProvider(services);

void Add(string provider, Func<DbContext> open)
{
    if (!HasChanged(open))
    {
        Console.WriteLine($"{provider}: the model has not changed");
        return;
    }

    using var context = open();
    using var scope = DesignServicesOf(context).CreateScope();
    var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
    var migration = scaffolder.ScaffoldMigration(name, "Jalons.Core", $"Persistence.Migrations.{provider}", "C#");
    var folder = Path.Combine(project, "Persistence", "Migrations", provider);
    var files = scaffolder.Save(project, migration, folder, dryRun: false);
    Console.WriteLine($"{provider}: {Path.GetRelativePath(project, files.MigrationFile!)}");
}

// A context of its own: the comparison seals the snapshot it has read, and a sealed snapshot counts as
// none when the migration is scaffolded (the migration would then create every table again).
static bool HasChanged(Func<DbContext> open)
{
    using var context = open();
    return context.Database.HasPendingModelChanges();
}

static IServiceProvider DesignServicesOf(DbContext context)
{
    var reporter = new OperationReporter(new OperationReportHandler(Console.Error.WriteLine, Console.Error.WriteLine));
    return new DesignTimeServicesBuilder(context.GetType().Assembly, Assembly.GetExecutingAssembly(), reporter, [])
        .Build(context);
}
