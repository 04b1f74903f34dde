using Regulatory.Api.Hosting;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Fines;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>What officers look up on the record before they act: numbers, accounts, entries.</summary>
public sealed class QuarterKnowledge(Installation installation)
{
    /// <summary>The number of the latest decision in a case.</summary>
    public async Task<string> DecisionNumber(CaseId id) =>
        (await Facts("enforcement.case", id)).OfType<PenaltyDecided>().LastOrDefault()?.DecisionNumber ?? "尚无决定";

    /// <summary>The publication of the latest decision in a case.</summary>
    public async Task<PublicationId> Publication(CaseId id) => PublicationId.Of(PublicationKind.Penalty, await DecisionNumber(id));

    public async Task<FineAccount> Fine(CaseId id) =>
        (await Facts("enforcement.fine", id)).Cast<FineFact>().Aggregate(FineAccount.Initial, FineAccount.Evolve);

    public async Task<CreditProfile> Profile(CreditProfileId id) =>
        (await Facts("credit.profile", id)).Cast<CreditProfileFact>().Aggregate(CreditProfile.Initial, CreditProfile.Evolve);

    /// <summary>The entry that a decision left in somebody's credit.</summary>
    public async Task<CreditEntry> EntryOf(CreditProfileId profile, CaseId decided)
    {
        var number = await DecisionNumber(decided);
        return (await Profile(profile)).Entries.First(entry => entry.DocumentNumber == number);
    }

    public PartyId PartyOf(PartyConcerned someone) =>
        someone.CreditCode is { } code ? PartyId.Of(code) : installation.Pseudonyms.PartyOf(someone.ResidentId!.Value);

    private async Task<IEnumerable<object>> Facts(string kind, object key) =>
        (await installation.Ledger.LoadContents(new(kind, key.ToString()!), 0)).Select(fact => installation.Catalogue.Decode(fact));
}
