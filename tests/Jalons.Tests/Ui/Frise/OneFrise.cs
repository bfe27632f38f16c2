using Jalons.Web.Ui.Frise;
using static Jalons.Web.Ui.Frise.MarkState;

namespace Jalons.Tests.Ui.Frise;

public sealed class OneFrise
{
    [Fact]
    public void Is_read_aloud_milestone_by_milestone() => Assert.Equal(
        "Orientation : fait, Diagnostic : fait, Ordinateur : fait, Connexion : sans objet, Formation : en retard (prochain jalon), "
        + "Certification : à venir, 3 mois : bientôt, 6 mois : à venir",
        Of(4, Done, Done, Done, NotNeeded, Late, Ahead, Soon, Ahead).InWords);

    [Fact]
    public void Calls_now_for_a_late_milestone_only()
    {
        Assert.Equal("À faire maintenant", Of(1, Done, Late, Ahead, Ahead, Ahead, Ahead, Ahead, Ahead).Flag);
        Assert.Equal("Prochain jalon", Of(1, Done, Soon, Ahead, Ahead, Ahead, Ahead, Ahead, Ahead).Flag);
    }

    [Fact]
    public void Joins_only_what_is_done()
    {
        var frise = Of(null, Done, Done, NotNeeded, Done, Done, Dropped, Done, Done);

        Assert.Equal([0, 3, 6], Enumerable.Range(0, 8).Where(frise.JoinsNext));
    }

    [Fact]
    public void Has_eight_milestones() => Assert.Throws<ArgumentOutOfRangeException>(() => Of(null, Done, Done));

    private static FriseView Of(int? next, params MarkState[] states) => new([.. states.Select(state => new Mark(state))], next);
}
