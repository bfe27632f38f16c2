using Jalons.Core.Resources;

namespace Jalons.Core.Demo.Lives;

/// <summary>Draws what followed the orientations: computer, connection, training, certification, with their delays (evaluation, section 7.4).</summary>
internal sealed class Services(Pcg random, OpenDays days)
{
    public void Draw(Life life)
    {
        var diagnosis = life.Diagnosis;
        var slowness = life.Territory switch { "T7" => 1.6, "T8" => 0.8, "T9" => 1.2, _ => 1.0 };
        if (diagnosis.OrientsToComputer && random.Happens(0.93)) Equip(life, slowness);
        if (diagnosis.OrientsToConnection && random.Happens(0.85)) Connect(life, slowness);
        if (diagnosis.OrientsToTraining) life.Training = TrainingOf(life);
        if (diagnosis.OrientsToCertification) life.Sitting = SittingOf(life);
    }

    private void Equip(Life life, double slowness)
    {
        life.Computer = new(days.After(life.DiagnosedOn!.Value, random.LogNormal(24, 0.85) * slowness));
        life.Device = random.Weighted((DeviceKind.Laptop, 0.86), (DeviceKind.Desktop, 0.12), (DeviceKind.Tablet, 0.02));
        life.Refurbished = random.Happens(0.8);
    }

    private void Connect(Life life, double slowness)
    {
        life.Connection = new(days.After(life.DiagnosedOn!.Value, random.LogNormal(24, 0.85) * slowness * 1.1));
        life.ConnectionMonths = random.Weighted<int?>((6, 0.60), (12, 0.32), (3, 0.03), (null, 0.05));
    }

    private Training? TrainingOf(Life life)
    {
        var start = life.DiagnosedOn!.Value;
        var before = random.Happens(0.6) ? random.One(Texts.TrainingWaiting) : null;
        if (random.Logit(0.75 - (life.Need.Language ? 0.5 : 0) - (random.Happens(0.2) ? 0.4 : 0)))
        {
            var entered = days.After(start, random.LogNormal(38, 0.5));
            return random.Happens(0.80)
                ? new(TrainingStatus.Finished, entered, days.After(entered, 12 + random.Below(60)), random.One(Texts.TrainingFinished), before)
                : new(TrainingStatus.DroppedOut, entered, days.After(entered, 5 + random.Below(30)), random.One(Texts.TrainingLeft), before);
        }

        return random.Weighted((TrainingStatus.NeverEntered, 0.84), (TrainingStatus.Waiting, 0.07), (TrainingStatus.Unknown, 0.09)) switch
        {
            TrainingStatus.NeverEntered when days.After(start, random.LogNormal(48, 0.35)) is var known => new(TrainingStatus.NeverEntered, known, known, random.One(Texts.TrainingNever), before),
            TrainingStatus.Waiting => new(TrainingStatus.Waiting, days.After(start, 5 + random.Below(20)), null, random.One(Texts.TrainingWaiting), null),
            _ => null,
        };
    }

    private Sitting? SittingOf(Life life)
    {
        var finished = life.Training is { Status: TrainingStatus.Finished };
        var skill = life.Need.Skill;
        var start = life.DiagnosedOn!.Value;
        if (random.Logit(-0.3 + (finished ? 0.9 : 0) + 0.3 * skill))
        {
            var from = finished ? life.Training!.EndedOn!.Value : start.AddDays(30);
            var passed = random.Logit(0.8 + 0.5 * skill) ? "yes" : random.Weighted(("no", 0.8), ("other", 0.2));
            return new("yes", passed, days.After(from, random.LogNormal(38, 0.45)), IsDated: random.Happens(0.96));
        }

        var known = days.After(start, 90 + random.Below(60));
        return random.Weighted(("waiting", 0.12), ("no", 0.78), ("", 0.10)) is { Length: > 0 } taken ? new(taken, null, known, IsDated: false) : null;
    }
}
