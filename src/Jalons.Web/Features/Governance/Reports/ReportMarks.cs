using Jalons.Core.Governance.Reports;
using Jalons.Web.Ui.Frise;

namespace Jalons.Web.Features.Governance.Reports;

internal static class ReportMarks
{
    /// <summary>The mark beside the state of a report.</summary>
    public static MarkState Of(ProjectReport report, DateOnly today) => report.State switch
    {
        ReportState.Accepted => MarkState.Done,
        ReportState.Filed => MarkState.Soon,
        _ => FriseOfJourney.StateOf(report.Obligation!.DueOn, today),
    };
}
