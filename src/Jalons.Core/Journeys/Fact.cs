namespace Jalons.Core.Journeys;

/// <summary>Something that happened to a person on a journey. The date is empty where the annexe does not ask for one: an undated fact counts at every date, and is counted as undated.</summary>
public abstract class Fact
{
    public long Id { get; set; }
    public long JourneyId { get; set; }
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public DateOnly? On { get; set; }
    public FactSource Source { get; set; }
    public DateTime RecordedAt { get; set; }
}

/// <summary>Where a fact came from.</summary>
public enum FactSource { File, Page, Demo }
