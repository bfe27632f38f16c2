using Jalons.Core.Programmes;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Commands;

/// <summary>The reference programme in a database of its own, and a folder for what commands read and write; tests of a class share both, in any order.</summary>
public sealed class AProgrammeToCommand : IAsyncLifetime
{
    public const string TwoPeople = "Nom;Prénom;Date de naissance;Ville;Date d’orientation;Date du diagnostic\n"
        + "Traoré;Bintou;03/11/1998;Bondy;21/03/2022;04/04/2022\nLefèvre;Marc;12/06/1975;Pantin;22/03/2022;31/02/2022\n";

    private readonly TestDatabase _database = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("jalons-commands").FullName;

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        await using var db = _database.Open();
        await ProgrammeFile.BuiltIn().Create(db, "test", DateTime.UtcNow);
    }

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        await _database.DisposeAsync();
    }

    public Task<Typed> Runs(params string[] arguments) => Typed.Jalons(_database.ConnectionString, new Dictionary<string, string?>(), arguments);

    public Task<Typed> RunsInAShell(params string[] arguments) => Typed.InAShell(_database.ConnectionString, arguments);

    public Task<Typed> RunsWith(IReadOnlyDictionary<string, string?> settings, params string[] arguments) => Typed.Jalons(_database.ConnectionString, settings, arguments);

    public string In(string name) => Path.Combine(_folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }
}
