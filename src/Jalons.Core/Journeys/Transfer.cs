namespace Jalons.Core.Journeys;

/// <summary>A journey went on in another project, or another territory: its history comes along and it still counts once (transfert).</summary>
public sealed class Transfer
{
    public long Id { get; set; }
    public long JourneyId { get; set; }
    public long ProgrammeId { get; set; }
    public DateOnly On { get; set; }
    public long FromProjectId { get; set; }
    public long ToProjectId { get; set; }
    public required string Reason { get; set; }
    public required string Who { get; set; }
}
