using Regulatory.Fleets.Commands;

var fleet = DriveCommand.Make();
fleet.Add(MeasureCommand.Make());
return await fleet.Parse(args).InvokeAsync();
