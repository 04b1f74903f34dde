using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Bans;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Licensing.Numbers;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Integration.Acts.Licensing;

/// <summary>What licensing needs to know from beyond the ledger.</summary>
/// <param name="RivalsOf">How many others want the same route or the same limited right.</param>
/// <param name="Typeset">Typesets the certificate that is about to be issued, keeps it, and tells its digest.</param>
public sealed record LicensingOutside(
    Func<ApplicationId, LicenceApplication, CancellationToken, ValueTask<Rivals>> RivalsOf,
    Func<CertificateRequest, CancellationToken, ValueTask<CertificateDigest>> Typeset)
{
    /// <summary>
    /// Overloads of the vehicle with a certificate whose owner was told and had not come by a day; nothing is known of any where nobody
    /// controls overloading.
    /// </summary>
    public Func<string, LocalDate, CancellationToken, ValueTask<int>> UnhandledOverloads { get; init; } = static (_, _, _) => new(0);
}

/// <summary>Applications for the same item, accepted and undecided.</summary>
/// <param name="ForRoute">For the same route, the one asked about included (RTR 12).</param>
/// <param name="Earlier">To the same authority, accepted before the one asked about (ALL 57).</param>
public sealed record Rivals(int ForRoute, int Earlier);

/// <summary>A certificate that is about to be issued.</summary>
/// <param name="Concerned">The licence that is changed, renewed or whose certificate is replaced; null for a birth.</param>
public sealed record CertificateRequest(
    ApplicationId Application, LicenceApplication State, string LicenceNumber, Licence? Concerned, ActContext Context);

/// <summary>The aggregates of licensing and the named acts that append to several of them.</summary>
public sealed partial class LicensingActs
{
    /// <summary>Kinds of the streams that other parts read, too.</summary>
    public const string ApplicationStreams = "licensing.application", LicenceStreams = "licensing.licence";

    private readonly Pseudonyms pseudonyms;
    private readonly ReferenceData reference;
    private readonly Governance.SubjectActs subjects;
    private readonly LicensingOutside outside;

    public LicensingActs(Pseudonyms pseudonyms, ReferenceData reference, Governance.SubjectActs subjects, LicensingOutside outside)
    {
        (this.pseudonyms, this.reference, this.subjects, this.outside) = (pseudonyms, reference, subjects, outside);
        Applications = new(
            ApplicationStreams, LicenceApplication.Initial, command => command.Application.ToString(),
            LicenceApplication.Evolve, LicenceApplicationDecider.Decide, Gather, IsTheirs);
        Licences = new(
            LicenceStreams, Licence.Initial, command => command.Licence.ToString(),
            Licence.Evolve, LicenceDecider.Decide, Gather, IsTheirs);
        Bans = new(
            "licensing.ban-register", BanRegister.Initial, command => command.Party.ToString(),
            BanRegister.Evolve, BanDecider.Decide, (_, _, context, _, _) => new(Plain(context)), (_, _, _) => true);
        Numbers = new(
            "licensing.number-register", NumberRegister.Initial, command => command.Register.ToString(),
            NumberRegister.Evolve, NumberRegisterDecider.Decide, (_, _, context, _, _) => new(context), (_, _, _) => true);
        Items = new(
            "licensing.licence-item", LicenceItem.Initial, command => command.Item.ToString(),
            LicenceItem.Evolve, LicenceItemDecider.Decide, (_, _, context, _, _) => new(context),
            Governance.GovernanceActs.IsProvincial);
    }

    public Aggregate<LicenceApplication, LicenceApplicationCommand, LicenceApplicationFact, LicensingContext> Applications { get; }

    public Aggregate<Licence, LicenceCommand, LicenceFact, LicensingContext> Licences { get; }

    public Aggregate<BanRegister, BanCommand, BanFact, LicensingContext> Bans { get; }

    public Aggregate<NumberRegister, NumberRegisterCommand, NumberRegisterFact, ActContext> Numbers { get; }

    public Aggregate<LicenceItem, LicenceItemCommand, LicenceItemFact, ActContext> Items { get; }

    /// <summary>Enters the aggregates, and what their facts bring with them.</summary>
    public ActTable EnterIn(ActTable table) => table
        .Takes(Applications).Takes(Licences).Takes(Bans).Takes(Numbers).Takes(Items)
        .Brings<LicenceApplicationFact>(FollowingFrom)
        .Brings<LicenceFact>(FollowingFrom);

    private static LicensingContext Plain(ActContext context) =>
        new(context.At, context.Now, context.Actor, context.Calendar, context.Figures);
}
