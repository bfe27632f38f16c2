namespace Jalons.Core.Indicators.Definitions;

/// <summary>X05: who agreed to be contacted: the frame from which interviews are drawn.</summary>
internal static class Consents
{
    private static readonly Answer Evaluation = new("profile.consent_evaluation", journey => journey.Profile.ConsentEvaluation);

    private static readonly (string Code, string Label, Answer Answer)[] All =
    [
        ("person_evaluation", "Bénéficiaire, pour l’évaluation", Evaluation),
        ("person_promotion", "Bénéficiaire, pour la valorisation", new("profile.consent_promotion", journey => journey.Profile.ConsentPromotion)),
        ("agent_evaluation", "Prescripteur, pour l’évaluation", new("referral.agent_consent_evaluation", journey => journey.Referral.AgentConsentEvaluation)),
        ("agent_promotion", "Prescripteur, pour la valorisation", new("referral.agent_consent_promotion", journey => journey.Referral.AgentConsentPromotion)),
    ];

    public static Indicator Indicator { get; } =
        Shares.Of("X05", "Accords donnés", Shares.Entered, Evaluation.Known(), Evaluation.IsOneOf("yes"), "personnes dont l’accord pour l’évaluation est connu",
            new("accepte d’être contactée pour l’évaluation", "acceptent d’être contactées pour l’évaluation")) with
        {
            IsMultiple = true,
            Modalities = [.. All.Select(consent => new Modality(consent.Code, consent.Label, asOf => Shares.Entered(asOf).And(consent.Answer.IsOneOf("yes")))
            {
                Base = asOf => Shares.Entered(asOf).And(consent.Answer.Known()),
            })],
        };
}
