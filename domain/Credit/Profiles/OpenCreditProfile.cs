using NodaTime;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>
/// 建立信用档案. A fact may open its profile itself, by carrying the same description. One that was closed is opened again with everything in
/// it and its cycles as they were: nobody leaves a record behind by giving up a licence and asking for another.
/// </summary>
[ActOf(Role.CreditOfficer, Role.System), Law(RoadTransportRegulations.Art75), Law(DomesticWaterTransportRegulations.Art5)]
public sealed record OpenCreditProfile(CreditProfileId Profile, ProfileOpening Opening) : CreditProfileCommand;

/// <summary>What a profile is opened with.</summary>
/// <param name="Name">Name of the subject; a natural person's is sealed when it is recorded.</param>
/// <param name="Division">The division whose authority keeps the profile.</param>
/// <param name="CycleFrom">First day of the first cycle: for a driver the first issue of the qualification. Null for today.</param>
/// <param name="Certificate">Number of a practitioner's certificate.</param>
public sealed record ProfileOpening(
    string Name, DivisionCode Division, CreditTrade Trade, LocalDate? CycleFrom = null, string? Certificate = null, Vin? Vin = null);

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, OpenCreditProfile command, CreditContext context)
    {
        if (profile is { Id: not null, Closed: false }) return Decision<CreditProfileFact>.Nothing;
        if (ProfileDescribed.Check(command.Opening, context) is { } bare) return bare;
        return Opened(profile, command.Profile, command.Opening, context);
    }

    private static CreditProfileOpened Opened(CreditProfile before, CreditProfileId profile, ProfileOpening opening, CreditContext context) => new(
        profile,
        Name: profile.Subject.IsPerson ? null : opening.Name,
        PersonName: profile.Subject is { IsPerson: true, Party: { } person } ? new(person, opening.Name) : null,
        opening.Division,
        opening.Trade,
        before.Id is null ? opening.CycleFrom ?? context.On : before.CycleFrom,
        opening.Certificate,
        opening.Vin,
        context.On);
}
