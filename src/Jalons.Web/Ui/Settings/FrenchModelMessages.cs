using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Jalons.Web.Ui.Settings;

/// <summary>What the framework says when a value cannot be read, in French and with the way out.</summary>
public static class FrenchModelMessages
{
    public static void Apply(DefaultModelBindingMessageProvider say)
    {
        say.SetAttemptedValueIsInvalidAccessor((value, _) => $"« {value} » ne convient pas ici. Corrigez la réponse.");
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"« {value} » ne convient pas ici. Corrigez la réponse.");
        say.SetValueIsInvalidAccessor(value => $"« {value} » ne convient pas ici. Corrigez la réponse.");
        say.SetUnknownValueIsInvalidAccessor(_ => "Cette réponse ne convient pas. Corrigez-la.");
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Cette réponse ne convient pas. Corrigez-la.");
        say.SetValueMustBeANumberAccessor(_ => "Écrivez un nombre, en chiffres.");
        say.SetNonPropertyValueMustBeANumberAccessor(() => "Écrivez un nombre, en chiffres.");
        say.SetValueMustNotBeNullAccessor(_ => "Répondez à cette question.");
        say.SetMissingBindRequiredValueAccessor(_ => "Répondez à cette question.");
        say.SetMissingKeyOrValueAccessor(() => "Répondez à cette question.");
        say.SetMissingRequestBodyRequiredValueAccessor(() => "La demande est arrivée vide. Recommencez.");
    }
}
