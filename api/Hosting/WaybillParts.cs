using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Waybills;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Acts.Credit;
using Regulatory.Integration.Acts.Governance;
using Regulatory.Integration.Acts.Licensing;
using Regulatory.Integration.Acts.Supervision;
using Regulatory.Integration.Acts.Waybills;

namespace Regulatory.Api.Hosting;

/// <summary>
/// The acts of waybills, told by licensing, credit and supervision what they must know of a trip. Licences and certificates are found through the register
/// and then read with the act: should one be suspended meanwhile, the act is decided anew.
/// </summary>
public sealed partial class WaybillParts
{
    /// <summary>道路危险货物运输从业资格</summary>
    private static readonly ItemNumber DangerousGoodsQualification = ItemNumber.Parse("GD-RT-14");

    /// <summary>As a qualification's scope names what it is for (calendar-and-codes §5).</summary>
    private static readonly ImmutableHashSet<string> ForDrivers = ["P3", "危货驾驶员", "驾驶员"], ForEscorts = ["P4", "危货押运员", "押运员"];

    private readonly LicensingActs licensing;
    private readonly CreditActs credit;
    private readonly SupervisionActs supervision;
    private readonly ReadModelQuestions questions;

    private WaybillParts(
        Pseudonyms pseudonyms, ReferenceData reference, SubjectActs subjects, LicensingActs licensing, CreditActs credit,
        SupervisionActs supervision, ReadModelQuestions questions)
    {
        (this.licensing, this.credit, this.supervision, this.questions) = (licensing, credit, supervision, questions);
        Acts = new(pseudonyms, reference, subjects, new(LicenceOf, CircumstancesOf, TerminalOf, questions.WaybillReplacedBy));
    }

    public WaybillActs Acts { get; }

    public static WaybillParts Of(
        Pseudonyms pseudonyms, ReferenceData reference, SubjectActs subjects, LicensingActs licensing, CreditActs credit,
        SupervisionActs supervision, ReadModelQuestions questions) =>
        new(pseudonyms, reference, subjects, licensing, credit, supervision, questions);

    /// <summary>Enters them.</summary>
    public WaybillParts EnterIn(ActTable table)
    {
        Acts.EnterIn(table);
        return this;
    }

    /// <summary>What the scope of a qualification names when it is for a duty.</summary>
    internal static ImmutableHashSet<string> WantedFor(CrewDuty duty) => duty is CrewDuty.Escort ? ForEscorts : ForDrivers;

    private async ValueTask<LicenceStanding?> LicenceOf(string number, ActContext context, ActPlan plan, CancellationToken cancellation) =>
        await Found(number, plan, cancellation) is { Kind: not LicenceKind.VehicleCertificate, Holder: { } holder } licence
            ? new(
                licence.Number, holder.Party, licence.Standing.ToString(), MayBeUsed(licence, context.On), licence.Term.Until,
                licence.Scope?.HazardClasses ?? [], licence.Division)
            : null;

    private async ValueTask<TripCircumstances> CircumstancesOf(
        WaybillContent content, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var crew = ImmutableArray.CreateBuilder<CrewStanding>();
        foreach (var (duty, member) in content.Crew())
            if (await StandingOf(member, duty, context, plan, cancellation) is { } standing && !crew.Contains(standing)) crew.Add(standing);
        var licence = await LicenceOf(content.LicenceNumber, context, plan, cancellation);
        var vehicle = await VehicleOf(content.Vehicle.CertificateNumber, context, plan, cancellation);
        var trailer = content.Trailer is { } pulled ? await VehicleOf(pulled.CertificateNumber, context, plan, cancellation) : null;
        var (position, known) = await questions.ConsigneeIsKnown(content.Consignee.Party, cancellation);
        return new(
            position, licence, vehicle, trailer, crew.ToImmutable(), await TerminalOf(content, context, plan, cancellation),
            await HoursOf(content, context, plan, cancellation), await questions.DepartureSeenOf(content, cancellation),
            ConsigneeIsKnown: known, Lane: await questions.LaneOf(content, cancellation),
            HeldBackFor: await HeldBackFor(content, context, plan, cancellation));
    }

    private async ValueTask<VehicleStanding?> VehicleOf(string number, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        if (await Found(number, plan, cancellation) is not { Kind: LicenceKind.VehicleCertificate, Holder: { } holder } certificate) return null;
        var (plate, grade) = await EntryWith(certificate.Number, plan, cancellation);
        return new(
            certificate.Number, plate, holder.Party, certificate.Standing.ToString(), MayBeUsed(certificate, context.On), certificate.Term.Until,
            certificate.NextReview, certificate.Scope?.HazardClasses ?? [], grade);
    }

    private async ValueTask<CrewStanding?> StandingOf(
        CrewOnRecord member, CrewDuty duty, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var (asked, wanted) = (duty is CrewDuty.Escort ? CrewDuty.Escort : CrewDuty.Driver, WantedFor(duty));
        CrewStanding? best = null;
        foreach (var id in await questions.LicencesOf(member.Person, DangerousGoodsQualification, cancellation))
        {
            var licence = await plan.Load(licensing.Licences, id.ToString(), cancellation);
            if (licence.Item != DangerousGoodsQualification || licence.Scope is not { } scope || !scope.Activities.Any(wanted.Contains)) continue;
            var standing = new CrewStanding(
                member.Person, asked, licence.Standing.ToString(), MayBeUsed(licence, context.On), licence.Term.Until,
                licence.Number == member.QualificationNumber.Clear);
            if (best is not { InForce: true, NumberAgrees: true }) best = standing;
        }
        return best is null ? null : best with { HonestyGrade = await HonestyOf(member.Person, context, plan, cancellation) };
    }

    private async ValueTask<string?> HonestyOf(PartyId person, ActContext context, ActPlan plan, CancellationToken cancellation)
    {
        var profile = await plan.Load(
            credit.Profiles, new CreditProfileId(CreditSubject.Of(person), CreditDomain.RoadTransport).ToString(), cancellation);
        return profile.GradeBefore(CreditModelKind.Driver, context.On)?.ToString();
    }

    /// <summary>The licence that has a number; null where the register has none.</summary>
    private async ValueTask<Licence?> Found(string number, ActPlan plan, CancellationToken cancellation) =>
        await questions.LicenceNumbered(number, cancellation) is { } id
            ? await plan.Load(licensing.Licences, id.ToString(), cancellation)
            : null;

    private static bool MayBeUsed(Licence licence, LocalDate on) =>
        licence.Standing.IsUsable() && licence.Term.From <= on && !(licence.Term.Until < on);
}
