using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Domain.Specs.Licensing.Licences;

/// <summary>Given a licence's life so far, when an act, then. The examples that the specs share are here.</summary>
public abstract class LicenceActSpec : DeciderSpec<Licence, LicenceFact, LicenceCommand, LicensingContext>
{
    protected static readonly LicenceId Id = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000001");
    protected static readonly LicenceId OperatorId = LicenceId.Parse("0198c6f0-0000-7000-8000-000000000002");
    protected static readonly ApplicationId First = ApplicationId.Parse("0198c6f0-0000-7000-8000-000000000001");
    protected static readonly ApplicationId Second = ApplicationId.Parse("0198c6f0-0000-7000-8000-00000000000a");
    protected static readonly ApplicationId Third = ApplicationId.Parse("0198c6f0-0000-7000-8000-00000000000b");

    protected static readonly ApplicantOnRecord Coaches = Company("91440101MA5AAAA00W", "穗安客运有限公司");
    protected static readonly ApplicantOnRecord Buyer = Company("91440300MA5BBBB14D", "深通客运有限公司");

    protected static readonly CertificateDigest Paper = new(new string('a', 64), 20_480);
    protected static readonly CertificateDigest NewPaper = new(new string('b', 64), 20_481);
    protected static readonly LicenceScope Scope = new("县际班车客运", Activities: ["班车客运"], Reach: Reach.InterCounty);

    /// <summary>A coach operator's licence of Guangzhou, four years to 2028-02-29.</summary>
    protected static readonly LicenceIssued Issued = new(
        "粤交运管许可穗字440100240001号", First, ItemNumber.Parse("GD-RT-01"), LicenceKind.ScheduledCoachOperation, Coaches,
        DivisionCode.Parse("440100"), "广州市交通运输局", Scope, new(new(2024, 3, 1), new(2028, 2, 29)),
        new Deadline(new(2028, 1, 30), false), Paper, null, null, On: new(2024, 2, 26));

    /// <summary>A vehicle's certificate under the coach operator, its review due on 2025-07-31.</summary>
    protected static readonly LicenceIssued Vehicle = Issued with
    {
        Item = ItemNumber.Parse("GD-RT-10"), Kind = LicenceKind.VehicleCertificate, Under = OperatorId, NextReview = new(2025, 7, 31),
        Number = "粤交运管穗字440100240001号",
    };

    protected static readonly LicenceIssued Driver = Issued with
    {
        Item = ItemNumber.Parse("GD-RT-12"), Kind = LicenceKind.PassengerDriver, Number = "粤交从业穗字44010024000001号",
    };

    protected static readonly LicenceIssued LongTerm = Issued with { Term = new(new(2024, 3, 1), null), RenewBy = null };

    protected static readonly RenewalFiled Filed = new(Second, new(2028, 1, 20), InTime: true, new(2028, 2, 29), On: new(2028, 1, 20));
    protected static readonly LicenceExpired Expired = new(new(2028, 2, 29), On: new(2028, 3, 1));
    protected static readonly LicenceSuspended Suspended = new(
        SuspensionKind.SuspensionForRectification, "穗交责改〔2025〕9号", new(2025, 9, 1), null, On: new(2025, 9, 1));
    protected static readonly LicenceRevoked Revoked = new(
        "穗交案〔2025〕101号", "穗交罚〔2025〕88号", new(2025, 10, 9), false, "多次严重违法", On: new(2025, 11, 3));
    protected static readonly LicenceDeregistered Deregistered = new(
        DeregistrationGround.RescindedWithdrawnOrRevoked, "穗交注〔2025〕7号", "许可已被吊销", null, On: new(2025, 11, 10));

    protected internal override Licence Initial => Licence.Initial;

    protected internal override Licence Evolve(Licence state, LicenceFact fact) => Licence.Evolve(state, fact);

    protected internal override Decision<LicenceFact> Decide(Licence state, LicenceCommand command, LicensingContext context) =>
        LicenceDecider.Decide(state, command, context);

    protected internal override LicensingContext ContextAt(Instant at, Actor actor) =>
        new(at, at, actor, Calendars.Official, Figures.Defaults);

    /// <summary>A certificate was issued for the licence on an application.</summary>
    protected static Func<LicensingContext, LicensingContext> CertificateOn(
        ApplicationId application, ApplicationKind kind = ApplicationKind.New) => context => context with
        {
            Issued = new(
                application,
                new(Id, Issued.Number, kind, Paper.Sha256, Paper.Length, Money.Zero, new("issuer-gz", "Issuer"), context.On)),
        };

    private static ApplicantOnRecord Company(string code, string name)
    {
        var creditCode = CreditCode.Parse(code);
        return ApplicantOnRecord.Of(new(ApplicantKind.Organisation, name, creditCode), PartyId.Of(creditCode));
    }
}
