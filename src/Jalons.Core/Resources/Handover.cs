using Jalons.Core.Journeys;

namespace Jalons.Core.Resources;

/// <summary>A computer or other device given to the person for good (dotation en équipement).</summary>
public sealed class Handover : Fact
{
    public const int SerialMaxLength = 60;

    /// <summary>The annexe only speaks of « ordinateur »; the kind of device is a complement.</summary>
    public DeviceKind Device { get; set; }
    public bool? Refurbished { get; set; }

    /// <summary>Number on the device, for the warranty and for the act.</summary>
    public string? Serial { get; set; }

    /// <summary>What the person paid, in cents; 0 when she was asked for nothing.</summary>
    public int? CounterpartCents { get; set; }

    /// <summary>The act of handover, word for word as it was signed; null before.</summary>
    public string? SignedText { get; set; }
    public DateOnly? SignedOn { get; set; }

    /// <summary>Why this one, when she had had one before (seconde dotation).</summary>
    public string? WhyAnother { get; set; }

    /// <summary>Nothing but a day was written, as in the annexe.</summary>
    public bool SaysNothing => Device is DeviceKind.Computer && Refurbished is null && Serial is null && CounterpartCents is null && SignedText is null && SignedOn is null && WhyAnother is null;
}

/// <summary>Kinds of equipment that the call names; which of them meet the target is a setting of the programme.</summary>
public enum DeviceKind { Computer, Desktop, Laptop, Tablet, Smartphone }
