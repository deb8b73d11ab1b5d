import {chromium} from 'playwright-core';
import {engines} from '../../scripts/engines.mjs';
import {serve} from '../../scripts/serve.ts';
import {buildContender} from './build.ts';
const name=process.argv[2]??'linli';
const folder=await buildContender(name);
const {server,url}=await serve(folder,{host:'127.0.0.1',port:5600});
const browser=await chromium.launch({executablePath:engines().chromium??undefined,args:['--no-sandbox','--disable-gpu']});
const best:Record<string,number>={};
for(let run=0;run<6;run++){
const context=await browser.newContext({viewport:{width:1280,height:900}});
const page=await context.newPage();
const cdp=await context.newCDPSession(page);
const events:any[]=[];
cdp.on('Tracing.dataCollected',(e:any)=>events.push(...e.value));
await cdp.send('Tracing.start',{categories:'devtools.timeline,v8,disabled-by-default-devtools.timeline,toplevel',transferMode:'ReportEvents'} as any);
await page.goto(`${url}index.html?50`);
await page.waitForFunction('globalThis.told');
const told:any=await page.evaluate('globalThis.told');
const done=new Promise(r=>cdp.once('Tracing.tracingComplete',r));
await cdp.send('Tracing.end');await done;
const sum:Record<string,number>={painted:told.painted};
for(const e of events)if(e.ph==='X'&&e.tdur!==undefined&&['UpdateLayoutTree','Layout','PrePaint','Paint','FunctionCall','EvaluateScript','MinorGC','ParseAuthorStyleSheet','v8.compile','v8.evaluateModule','RunMicrotasks','EvaluateScript','v8.run','MajorGC','V8.GCScavenger','RunTask','ParseHTML','v8.compileModule','ResourceReceivedData','ThreadControllerImpl::RunTask','Layerize','Commit'].includes(e.name))sum[e.name]=(sum[e.name]??0)+e.tdur/1000;
for(const [k,v] of Object.entries(sum))best[k]=Math.min(best[k]??1e9,v);
await context.close();}
console.log(name,Object.entries(best).sort((a,b)=>b[1]-a[1]).map(([k,v])=>k+' '+v.toFixed(0)).join('  '));
await browser.close();server.closeAllConnections();server.close();
