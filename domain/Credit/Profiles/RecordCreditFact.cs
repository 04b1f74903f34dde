using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit.Models;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Credit.Scoring;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>
/// 归集信用信息. The same document counts once for a subject and item; given again it changes nothing. A driver whose points of the open
/// cycle reach full marks is graded B at once.
/// </summary>
/// <param name="SourceSystem">System that holds the document: <c>enforcement</c>, <c>dynamic-monitoring</c>…</param>
/// <param name="DocumentNumber">Number of the document that found the fact.</param>
/// <param name="DocumentOn">Date of that document.</param>
/// <param name="SeverityClass">As the source says, from an officer none milder than the catalogue's; null for the catalogue's.</param>
/// <param name="Quantity">Units of the item; null for one, or for a driver for the points of the item.</param>
/// <param name="Opening">Opens the profile where there is none yet, or only a closed one.</param>
[ActOf(Role.CreditOfficer, Role.System), Law(RoadTransportRegulations.Art75)]
public sealed record RecordCreditFact(
    CreditProfileId Profile,
    string SourceSystem,
    string DocumentNumber,
    LocalDate DocumentOn,
    ItemCode ItemCode,
    SeverityClass? SeverityClass = null,
    decimal? Quantity = null,
    Money? Amount = null,
    string? Section = null,
    string? Matter = null,
    ProfileOpening? Opening = null) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    /// <summary>Kind of the claim on a source document: item and subject, in whichever field.</summary>
    public const string SourceDocument = "credit.source-document";

    private static Decision<CreditProfileFact> Decide(CreditProfile profile, RecordCreditFact command, CreditContext context)
    {
        if (DocumentForEveryFact.Check(command, context) is { } baseless) return baseless;
        if (profile.Sources.TryGetValue((command.SourceSystem, DocumentNumbers.Plain(command.DocumentNumber), command.ItemCode), out var number))
            return Again(profile.Find(number)!, command);
        if (OneSystemPerDocument.Check(profile, command) is { } elsewhere) return elsewhere;
        if (ListedKindsOnly.Check(command.ItemCode, context) is { } unlisted) return unlisted;
        var listed = context.Models.Listed(command.ItemCode, context.On)!;
        var severity = command.SeverityClass ?? listed.Class;
        if (SeverityOfEveryFact.Check(command.ItemCode, severity) is { } ungraded) return ungraded;
        if (ClassOfTheCatalogue.Check(listed, severity!.Value, context) is { } mild) return mild;
        var driving = DrivingItem(command.Profile, command.ItemCode, context);
        var quantity = command.Quantity ?? driving?.Item.Value ?? 1;
        if (QuantityWithinReason.Check(quantity, command.Amount) is { } senseless) return senseless;
        if (driving is { Scheme: var scheme } && StepsOfDriverPoints.Check(scheme, quantity) is { } odd) return odd;
        var facts = ImmutableArray.CreateBuilder<CreditProfileFact>();
        if (profile.Id is null || profile.Closed)
        {
            if (command.Opening is not { } opening) return ProfileOnRecord.Check(profile)!;
            if (ProfileDescribed.Check(opening, context) is { } bare) return bare;
            // A cycle that nobody dates begins with the document, so that the fact which opens the profile lies in it.
            facts.Add(Opened(profile, command.Profile, opening with { CycleFrom = opening.CycleFrom ?? command.DocumentOn }, context));
        }
        facts.Add(new CreditFactRecorded(
            profile.Entries.Count + 1, command.SourceSystem, command.DocumentNumber, command.DocumentOn, command.ItemCode, severity.Value, quantity,
            command.Amount, command.Section, command.Matter, context.On, facts.Count > 0 ? command.Opening!.Division : profile.Division));
        var after = facts.Aggregate(profile, CreditProfile.Evolve);
        if (driving is not null && DriverPoints.In(after, context) is { IsFull: true } points && after.FullMarks?.Cycle != points.Cycle)
            facts.Add(new DriverGradeBReached(points.Model, points.Cycle, points.Total, points.Entries, context.On));
        return Decision<CreditProfileFact>.Accept(facts.ToImmutable()).Claiming(
            SourceDocument, $"{command.Profile.Subject}|{command.SourceSystem}|{DocumentNumbers.Plain(command.DocumentNumber)}|{command.ItemCode}");
    }

    /// <summary>A document that is on record already: the same words change nothing, others are no way to edit.</summary>
    private static Decision<CreditProfileFact> Again(CreditEntry known, RecordCreditFact command) =>
        OneEntryPerDocument.Check(known) is { } twice ? twice
        : FactsAreNeverEdited.Check(known, command) is { } edited ? edited
        : Decision<CreditProfileFact>.Nothing;

    /// <summary>The item of the driver's model that a fact about a person is; null where it is none.</summary>
    private static (DriverScheme Scheme, CreditItem Item)? DrivingItem(CreditProfileId profile, ItemCode code, CreditContext context) =>
        profile.Subject.IsPerson && context.Models.InForce(CreditModelKind.Driver, context.On)?.Terms is { Driver: { } scheme } terms
            && terms.Find(code) is { } item
            ? (scheme, item)
            : null;
}
