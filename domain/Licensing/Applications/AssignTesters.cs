using System.Collections.Immutable;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>A9 指派检验检测人员: two or more, within five working days of acceptance.</summary>
[ActOf(Role.DecisionMaker, Role.Reviewer)]
[Law(AdministrativeLicensingLaw.Art55)]
public sealed record AssignTesters(ApplicationId Application, ImmutableArray<Officer> Testers) : LicenceApplicationCommand;
