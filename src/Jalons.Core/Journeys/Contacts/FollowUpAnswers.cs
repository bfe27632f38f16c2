namespace Jalons.Core.Journeys.Contacts;

/// <summary>What the person says of her situation some time later: a code to count, her words to understand.</summary>
public abstract class FollowUpAnswers : Fact
{
    /// <summary>Her words, or the wording of the code when nothing was written (annexe: free text).</summary>
    public string? Situation { get; set; }

    /// <summary>Code of <see cref="Situations"/>; null when only words are known, as in the annexe.</summary>
    public string? SituationCode { get; set; }

    /// <summary>What holds her back now, bits of the annexe's barriers: null not asked, 0 explicitly none.</summary>
    public long? Barriers { get; set; }

    /// <summary>« yes », « no » or « none » (she has none): the device given, or her own.</summary>
    public string? EquipmentWorks { get; set; }

    /// <summary>« yes », « no » or « none »: the connection is still there.</summary>
    public string? ConnectionWorks { get; set; }

    public ContactChannel? Channel { get; set; }

    /// <summary>True when the person could not be reached, or would not answer: nothing is awaited any more.</summary>
    public bool Unreachable { get; set; }

    public bool IsDone => !Unreachable && !string.IsNullOrWhiteSpace(Situation);

    /// <summary>Writes what she says. Without words of hers, the wording of the code stands in the annexe's column; an answer that was not offered is not kept.</summary>
    public void Say(string? situationCode, string? words, string? equipmentWorks, string? connectionWorks)
    {
        var option = Situations.All.Find(situationCode);
        (SituationCode, Situation) = (option?.Code, string.IsNullOrWhiteSpace(words) ? option?.Label : words.Trim());
        (EquipmentWorks, ConnectionWorks) = (Offered(equipmentWorks), Offered(connectionWorks));
    }

    private static string? Offered(string? answer) => answer is "yes" or "no" or "none" ? answer : null;
}

/// <summary>How the person was met, or looked for.</summary>
public enum ContactChannel { Phone, Visit, Sms, Mail, Video, OwnAnswer }
