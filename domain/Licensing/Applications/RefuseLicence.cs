using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A16 不予许可: with reasons and the rights of reconsideration and suit.</summary>
[ActOf(Role.DecisionMaker)]
[Law(AdministrativeLicensingLaw.Art38)]
public sealed record RefuseLicence(
    ApplicationId Application,
    string DocumentNumber,
    ImmutableArray<RefusalReason> Reasons,
    string Remedies,
    bool FalseMaterial = false,
    bool RestsOnHearingRecord = false) : LicenceApplicationCommand;
