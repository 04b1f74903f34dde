using NodaTime;
using Regulatory.Domain.Law;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences.Rules;

namespace Regulatory.Domain.Licensing.Licences;

/// <summary>Takes a licence over from an earlier register 迁移入库, flagged and with its origin (L-01).</summary>
/// <param name="Checksum">SHA-256 of the source record, 64 lower-case hex digits.</param>
/// <param name="Standing">Its standing there; a pending renewal comes with its application, not with an import.</param>
/// <param name="StandingBasis">Number of the document behind a suspension or an ending by an authority's act.</param>
[ActOf(Role.System, Role.SuperiorAuthority), Law(AdministrativeLicensingLaw.Art39)]
public sealed record ImportLicence(
    LicenceId Licence,
    string Number,
    string SourceSystem,
    string SourceKey,
    string Checksum,
    ItemNumber Item,
    LicenceKind Kind,
    Applicant Holder,
    DivisionCode Division,
    string Authority,
    LicenceScope Scope,
    LocalDate From,
    LocalDate? Until,
    Standing Standing = Standing.Active,
    string? StandingBasis = null,
    LicenceId? Under = null,
    LocalDate? NextReview = null) : LicenceCommand;

public static partial class LicenceDecider
{
    private static Decision<LicenceFact> Decide(Licence licence, ImportLicence command, LicensingContext context)
    {
        if (OneBirth.Check(licence) is { } born) return born;
        if (OriginOfImport.Check(command) is { } unmarked) return unmarked;
        if (StandingOfImport.Check(command, context.On) is { } baseless) return baseless;
        if (HolderIdentified.Check(command.Holder, context) is { } unknown) return unknown;
        if (Applications.Rules.NobodyBeingForgotten.Check([command.Holder], context) is { } forgotten) return forgotten;
        if (OrderOfPeriod.Check(command.From, command.Until) is { } reversed) return reversed;
        Decision<LicenceFact> decision = new LicenceImported(
            command.Number, command.SourceSystem, command.SourceKey, command.Checksum, command.Item, command.Kind,
            ApplicantOnRecord.Of(command.Holder, context.PartyOf(command.Holder)), command.Division, command.Authority, command.Scope,
            new(command.From, command.Until), RenewalWindow.LastDay(command.Until, context), command.Standing, command.StandingBasis, command.Under,
            command.NextReview, context.On);
        return decision
            .Claiming("licensing.licence-number", command.Number)
            .Claiming("licensing.imported-record", $"{command.SourceSystem}/{command.SourceKey}");
    }
}
