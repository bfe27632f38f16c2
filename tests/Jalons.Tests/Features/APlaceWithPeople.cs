using Jalons.Core.Access;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Core.Resources;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features;

/// <summary>The application on 15 April 2022 with a handful of people in Est Ensemble (T8), one in Plaine Commune (T6).</summary>
public sealed class APlaceWithPeople : AppFixture
{
    public Programme Programme { get; private set; } = null!;

    /// <summary>Diagnosed, training decided, never entered yet: late since 21 March.</summary>
    public Journey Nadia { get; private set; } = null!;

    /// <summary>Referred long ago, no diagnosis: the most late.</summary>
    public Journey Rachid { get; private set; } = null!;

    /// <summary>Referred last week.</summary>
    public Journey Mariama { get; private set; } = null!;

    /// <summary>Never came to the training, nothing else awaited but the follow-ups.</summary>
    public Journey Thierno { get; private set; } = null!;

    /// <summary>In another territory.</summary>
    public Journey Yanis { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Programme = await Database.HasProgramme();
        Rachid = await Database.Has(In("T8").Of("Rachid", "Ouali").With("profile.city", "Bondy").With("referral.structure_type", "mission_locale").ReferredOn("2022-02-14"));
        Nadia = await Database.Has(In("T8").Of("Nadia", "Benhamou", "1981-03-04").With("profile.mobile", "06.39.98.41.07").ReferredOn("2022-01-12")
            .DiagnosedOn("2022-01-20").OrientedToEquipment("computer").GivenAComputerOn("2022-02-11").OrientedToTraining().With("profile.consent_evaluation", "yes"));
        Mariama = await Database.Has(In("T8").Of("Mariama", "Sow").ReferredOn("2022-04-12"));
        Thierno = await Database.Has(In("T8").Of("Thierno", "Barry").ReferredOn("2022-02-01").DiagnosedOn("2022-02-10").OrientedToTraining().Trained(TrainingStatus.NeverEntered));
        Yanis = await Database.Has(In("T6").Of("Yanis", "Ferhat").ReferredOn("2022-01-03"));
        await using var db = Database.Open();
        await db.RecountCounters(Programme, TestContext.Current.CancellationToken);
    }

    /// <summary>A conseillère numérique of Est Ensemble.</summary>
    public Task<Visitor> Ines() => As(Role.ProjectTeam, Programme, "T8");

    private JourneyBuilder In(string territory) => A.Journey.In(Programme, territory);
}
