using Jalons.Core.Journeys;

namespace Jalons.Core.Resources;

/// <summary>A computer or other device given to the person for good (dotation en équipement).</summary>
public sealed class Handover : Fact
{
    /// <summary>The annexe only speaks of « ordinateur »; the kind of device is a complement.</summary>
    public DeviceKind Device { get; set; }
    public bool? Refurbished { get; set; }
}

/// <summary>Kinds of equipment that the call names; which of them meet the target is a setting of the programme.</summary>
public enum DeviceKind { Computer, Desktop, Laptop, Tablet, Smartphone }
