using NodaTime;
using Regulatory.Domain.Licensing.Applications;

namespace Regulatory.Integration.Documents.Models;

/// <summary>The turns of an application that its papers speak of.</summary>
/// <param name="AcceptanceNumber">Null while it is not accepted.</param>
internal sealed record ApplicationStory(
    ApplicationSubmitted Submitted,
    string? AcceptanceNumber = null,
    LocalDate? AcceptedOn = null,
    LicenceGranted? Granted = null,
    LicenceRefused? Refused = null)
{
    public static ApplicationStory Of(IEnumerable<LicenceApplicationFact> facts)
    {
        ApplicationStory? story = null;
        foreach (var fact in facts)
        {
            story = fact switch
            {
                ApplicationSubmitted submitted => new(submitted),
                ApplicationAccepted a => story! with { AcceptanceNumber = a.AcceptanceNumber, AcceptedOn = a.On },
                ApplicationDeemedAccepted d => story! with { AcceptanceNumber = d.AcceptanceNumber, AcceptedOn = d.EffectiveOn },
                LicenceGranted granted => story! with { Granted = granted },
                LicenceRefused refused => story! with { Refused = refused },
                _ => story,
            };
        }

        return story ?? throw new InvalidOperationException("An application's papers begin with its submission.");
    }
}
