using Jalons.Core.Access;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Tests.Exchange.Tables;

namespace Jalons.Tests.Calls;

public sealed class FlaggingDossiers(APlaceWithACall place) : IClassFixture<APlaceWithACall>
{
    private const string Mine = "73282932000074";
    private static readonly DateTime InTime = new(2021, 7, 2, 21, 59, 30, DateTimeKind.Utc);   // 23:59:30 in Paris

    [Theory]
    [InlineData("2021-07-02T21:59:59Z", false)]
    [InlineData("2021-07-02T22:00:00Z", true)]
    public async Task The_deadline_is_the_last_second_of_23_59_in_Paris(string at, bool late)
        => Assert.Equal(late, (await place.Call()).IsLate(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal)));

    [Fact]
    public async Task Each_fault_of_a_deposit_is_seen()
    {
        var flags = await FlagsOf(
            Structure(90, "10000000900001"),
            Project(1, lot: "T8", linked: "90", siret: "10000000900001"),
            Project(2, lot: "T8", prior: "oui"),
            Project(3, lot: "T8", prior: "oui", siret: "99999999900015"),
            Project(4, lot: "T6", linked: "90"),
            Project(5, lot: "T6, T7", prior: "oui"),
            Project(6, lot: "T9", linked: "555", siret: "10000000600007") with { DepositedAt = InTime.AddMinutes(1) },
            Project(7, lot: "Paris", prior: "oui"),
            Project(8, lot: "T9", prior: "oui") with { Channel = Channel.Email, Number = null });

        Assert.Equal([[], [], [Flag.FalsePrior], [Flag.ForeignLink, Flag.DoubleDeposit], [Flag.DoubleDeposit, Flag.SeveralTerritories], [Flag.Late, Flag.MissingLink], [Flag.NoTerritory], [Flag.OtherChannel]], flags);
    }

    [Fact]
    public async Task A_dossier_of_its_own_for_each_territory_is_no_fault()
    {
        var flags = await FlagsOf(Project(1, lot: "T8, T6", prior: "oui"), Project(2, lot: "T6", prior: "oui"));

        Assert.Equal([[], []], flags);
    }

    [Theory]
    [InlineData("export.csv")]
    [InlineData("export.xlsx")]
    public async Task An_export_says_the_same_as_the_platform(string name)
    {
        var call = await place.Call();
        await using var content = name.EndsWith("csv", StringComparison.Ordinal) ? AFile.Csv(string.Join('\n', Export.Select(row => string.Join(';', row)))) : Workbook();

        var (read, refusals) = ExportFile.Read(content, name, ApplicationKind.Project, place.Programme);
        await using var db = place.Database.Open();
        await db.ReceiveAll(call, place.Programme, read, Scope.Whole(place.Programme.Id, "Essais").Acts("", "essais", place.Clock), TestContext.Current.CancellationToken);
        var twice = await db.ReceiveAll(call, place.Programme, read, Scope.Whole(place.Programme.Id, "Essais").Acts("", "essais", place.Clock), TestContext.Current.CancellationToken);

        Assert.Empty(refusals);
        var dossier = Assert.Single(await place.Received(call));
        Assert.Equal((41L, "T8", 187_500_00L, "Cap", new DateTime(2021, 7, 2, 21, 59, 0, DateTimeKind.Utc)), (dossier.Number, dossier.NamedTerritories.Single(), dossier.AskedCents, dossier.Title, dossier.DepositedAt));
        Assert.Equal("73282932000074", dossier.Siret);
        Assert.Equal(1, twice.Unchanged);
    }

    private static readonly string[][] Export =
    [
        ["ID", "Email", "État du dossier", "Déposé le", "Établissement SIRET", "Entreprise raison sociale", "Territoire", "Montant demandé", "Nom du projet"],
        ["41", "a@example.org", "En construction", "02/07/2021 23:59", "73282932000074", "Association Les Jalons", "Territoire 8 : Est Ensemble", "187 500", "Cap"],
    ];

    /// <summary>The same in a workbook, where numbers are numbers and the moment of the deposit a date with its hour.</summary>
    private static Stream Workbook()
    {
        var numbers = new Dictionary<string, string> { ["41"] = "41", ["73282932000074"] = "73282932000074", ["187 500"] = "187500", ["02/07/2021 23:59"] = "44379.999305555553" };
        var rows = Export.Select((row, rank) => $"<row r=\"{rank + 1}\">{string.Concat(row.Select((text, column) => numbers.TryGetValue(text, out var number)
            ? $"<c r=\"{(char)('A' + column)}{rank + 1}\"{(number.Contains('.', StringComparison.Ordinal) ? " s=\"1\"" : "")}><v>{number}</v></c>"
            : $"<c r=\"{(char)('A' + column)}{rank + 1}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>");
        return AFile.Xlsx(string.Concat(rows), styles: "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs>");
    }

    private async Task<List<IReadOnlyList<Flag>>> FlagsOf(params IncomingApplication[] dossiers)
    {
        var call = await place.Call();
        await using var db = place.Database.Open();
        db.PriorApplicants.Add(new() { CallId = call.Id, Siren = Mine[..9], Name = "Association connue" });
        await db.ReceiveAll(call, place.Programme, dossiers, Scope.Whole(place.Programme.Id, "Essais").Acts("", "essais", place.Clock), TestContext.Current.CancellationToken);
        var book = await Casebook.Open(db, call, TestContext.Current.CancellationToken);
        return [.. book.Projects.OrderBy(project => project.Application.Number ?? long.MaxValue).Select(project => project.Flags)];
    }

    private static IncomingApplication Structure(long number, string siret) => new() { Kind = ApplicationKind.Structure, Number = number, FormRevision = "essais", Applicant = $"Structure {number}", Siret = siret, DepositedAt = InTime, ChangedAt = InTime };

    private static IncomingApplication Project(long number, string lot, string? prior = null, string? linked = null, string siret = Mine) => new()
    {
        Number = number,
        FormRevision = "essais",
        Applicant = $"Association {number}",
        Siret = siret,
        DepositedAt = InTime,
        ChangedAt = InTime,
        Answers = [new("lot", "Territoire", lot), new("prior", "Demande de subvention en 2020", prior ?? "non"), new("linked", "Numéro du dossier administratif", linked ?? "")],
    };
}
