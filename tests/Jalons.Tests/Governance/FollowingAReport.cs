using Jalons.Core.Governance.Obligations;
using Jalons.Core.Governance.Reports;
using Jalons.Core.Programmes;

namespace Jalons.Tests.Governance;

public sealed class FollowingAReport
{
    private static readonly DateTime Monday = new(2022, 4, 4, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Is_not_filed_while_a_line_says_nothing()
    {
        var report = Asked();
        report.Lines[0].Text = "Cent dix personnes.";

        Assert.Equal(report.Lines.Count - 1, report.FaultsOfFiling().Count());
        report.Pieces.Add(new() { Name = "rapport.pdf", Who = "Agathe Petit" });
        Assert.Empty(report.FaultsOfFiling());
    }

    [Fact]
    public void Meets_its_deadline_when_it_is_filed()
    {
        var report = Filed();

        Assert.Equal(ReportState.Filed, report.State);
        Assert.Equal(new DateOnly(2022, 4, 4), report.Obligation!.DoneOn);
    }

    [Fact]
    public void Goes_back_for_the_lines_that_are_short_and_keeps_what_was_accepted()
    {
        var report = Filed();
        foreach (var line in report.Lines) line.Decide(line.Rank == 3 ? LineVerdict.SentBack : LineVerdict.Accepted, line.Rank == 3 ? "Chiffrez les ruptures." : null, "Hélène Vasseur", Monday.AddDays(1));

        report.Settle("Hélène Vasseur", Monday.AddDays(1), new(2022, 4, 22));

        Assert.Equal(ReportState.SentBack, report.State);
        Assert.True(report.IsInHand);
        Assert.Null(report.Obligation!.DoneOn);
        Assert.Equal(new DateOnly(2022, 4, 22), report.Obligation.DueOn);
        Assert.Equal([3], report.InOrder().Where(line => line.IsOpen).Select(line => line.Rank));

        report.File("Agathe Petit", Monday.AddDays(3), new(2022, 4, 7));

        Assert.Equal(ReportState.Filed, report.State);
        Assert.Equal("Chiffrez les ruptures.", report.Lines[2].Reason);
        Assert.Equal(LineVerdict.Pending, report.Lines[2].Verdict);
        Assert.Equal(LineVerdict.Accepted, report.Lines[0].Verdict);
    }

    [Fact]
    public void Is_accepted_once_every_line_is()
    {
        var report = Filed();
        foreach (var line in report.Lines) line.Decide(LineVerdict.Accepted, null, "Hélène Vasseur", Monday.AddDays(1));

        report.Settle("Hélène Vasseur", Monday.AddDays(1), null);

        Assert.Equal(ReportState.Accepted, report.State);
        Assert.NotNull(report.Obligation!.DoneOn);
    }

    private static ProjectReport Asked() => ProjectReport.Asked(ReportKind.Intermediate, new Project { Name = "Cap numérique Est", Prefix = "EE" }, new Obligation { Title = "Rapport intermédiaire", DueOn = new(2022, 3, 31) });

    private static ProjectReport Filed()
    {
        var report = Asked();
        foreach (var line in report.Lines) line.Text = "Dit.";
        report.File("Agathe Petit", Monday, new(2022, 4, 4));
        return report;
    }
}
