using Jalons.Statistics.Survival;

namespace Jalons.Tests.Statistics.Survival;

/// <summary>Expected values: R's survfit with a factor event.</summary>
public sealed class CompetingExits
{
    private static readonly IReadOnlyList<IncidenceCurve> Curves = CompetingRisks.Of(
        EventTable.Of([3, 5, 5, 7, 9, 11, 12, 14, 15, 18], [1, 2, 1, 0, 1, 2, 0, 1, 0, 2], causeCount: 2));

    [Fact]
    public void Incidences_agree_with_R()
    {
        Close.ToDecimals(0.316666666667, Curves[0].At(9), 12);
        Close.ToDecimals(0.472222222222, Curves[0].At(18), 12);
        Close.ToDecimals(0.527777777778, Curves[1].At(18), 12);
        Assert.Equal(0, Curves[0].At(2));
    }

    [Fact]
    public void Standard_errors_agree_with_R()
    {
        var at9 = Curves[0].Times.ToList().IndexOf(9);

        Close.To(0.1525098661047, Curves[0].StdError[at9]);
        Close.To(0.1781246615765, Curves[0].StdError[^1]);
        Close.To(0.0948683298051, Curves[1].StdError[at9]);
        Close.To(0.1781246615765, Curves[1].StdError[^1]);
    }

    [Fact]
    public void One_minus_Kaplan_Meier_overstates()
    {
        var alone = KaplanMeier.Of(EventTable.Of([3, 5, 5, 7, 9, 11, 12, 14, 15, 18], [1, 0, 1, 0, 1, 0, 0, 1, 0, 0]));

        Assert.True(1 - alone.At(18) > Curves[0].At(18));
    }
}
