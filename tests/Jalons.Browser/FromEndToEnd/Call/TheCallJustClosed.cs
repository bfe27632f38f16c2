using Jalons.Browser.Support;
using Jalons.Core.Access;
using Jalons.Core.Calls.Applications;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Jalons.Browser.FromEndToEnd.Call;

/// <summary>The demonstration three days after the deposit ended: its dossiers are there, nobody has opened one. Time goes on with those who walk.</summary>
public sealed class TheCallJustClosed(Chromium chromium) : DemonstratedDay(chromium)
{
    private readonly List<Walker> _walkers = [];
    private readonly Dictionary<string, IPage> _seats = [];

    /// <summary>What was wrong with a page that somebody met.</summary>
    public IEnumerable<string> Faults => _walkers.SelectMany(walker => walker.Faults).Distinct();

    /// <summary>The project dossiers of the platform, in the order of their numbers.</summary>
    public IReadOnlyList<Deposited> Dossiers { get; private set; } = [];

    public override async ValueTask InitializeAsync()
    {
        Clock.Now = At("2021-07-05");
        await base.InitializeAsync();
        await using var db = Database.Open();
        Dossiers = await db.Applications.Where(dossier => dossier.Kind == ApplicationKind.Project && dossier.Channel == Channel.Platform).OrderBy(dossier => dossier.Number)
            .Select(dossier => new Deposited(dossier.Number!.Value, dossier.Applicant, dossier.PublicId)).ToListAsync();
        Lines = [.. new Checklist(await db.Calls.SingleAsync()).Lines.Select(line => line.Label)];
        OtherReviewer = await db.Users.SingleAsync(account => account.DisplayName == "Yanis Boucher");
    }

    /// <summary>What is checked of each dossier.</summary>
    public IReadOnlyList<string> Lines { get; private set; } = [];

    /// <summary>The second reviewer, whom nobody plays in the demonstration.</summary>
    public Account OtherReviewer { get; private set; } = null!;

    public void ItIs(string day) => Clock.Now = At(day);

    public Deposited Dossier(long number) => Dossiers.Single(dossier => dossier.Number == number);

    /// <summary>A persona sits down at a desk, on the day that it is.</summary>
    public Task<Walker> Meets(Role role) => Meets(Persona(role));

    public Task<Walker> MeetsTheOtherReviewer() => Meets(OtherReviewer);

    /// <summary>A persona at the same pages without a browser.</summary>
    public Visitor As(Role role) => As(Persona(role));

    /// <summary>What the team of Est Ensemble did in winter, that another walk shows: three people referred, diagnosed and given a computer.</summary>
    public async Task ThreePeopleAreReceived()
    {
        await using var db = Database.Open();
        var programme = (await db.LoadProgramme(await db.Programmes.Select(programme => programme.Id).SingleAsync(), default))!;
        foreach (var (name, day) in new[] { ("Oumou", "2022-01-11"), ("Rachid", "2022-01-18"), ("Lakshmi", "2022-01-25") })
            await Database.Has(A.Journey.In(programme, "T8").Of(name, "Sarrazine").ReferredOn("2021-12-06").With("referral.agent_email", Persona(Role.Prescriber).Email!).With("referral.structure_type", "pie").DiagnosedOn(day).GivenAComputerOn("2022-01-28"));
    }

    // One browser profile for each person at a time: those of the days before are closed.
    private async Task<Walker> Meets(Account account)
    {
        if (_seats.Remove(account.DisplayName, out var old)) await old.Context.CloseAsync();
        var page = _seats[account.DisplayName] = await Enters(Screen.Desk, account);
        _walkers.Add(new(page));
        return _walkers[^1];
    }

    private static DateTimeOffset At(string day) => new(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new(10, 0), TimeSpan.Zero);
}

/// <summary>A dossier as it was received.</summary>
public sealed record Deposited(long Number, string Applicant, Guid Id)
{
    public string Address => $"/appel/dossiers/{Id}";
    public string AddressOfReview => $"/mes-dossiers/{Id}";
}
